/**
 * Attributes that any element may carry. `data-galpi-ref` and `-anchor` join a footnote's mark and its note (anchors.ts),
 * `-block` numbers the parts of a captured page that is shown as a whole.
 */
export const anyElement = ['lang', 'dir', 'data-galpi-ref', 'data-galpi-anchor', 'data-galpi-block'] as const;

const plain =
  'p br hr h1 h2 h3 h4 h5 h6 div section article aside blockquote ul dl dt dd figure figcaption table caption thead ' +
  'tbody tfoot tr em strong b i u s del ins mark small sub sup kbd samp var cite q dfn ruby rt rp summary bdi bdo wbr';

/**
 * The one list of what an article may be made of, for the sanitiser before it is stored and for the browser's own when
 * it is shown: elements of text with the attributes that each may carry. Nothing that loads but pictures, no `style`,
 * `id` or `name`, no `class` but the language of code.
 */
export const elements: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(plain.split(' ').map((name) => [name, []])),
  a: ['href'],
  // note, tip, info, warning or danger; see blocks/callouts.ts
  aside: ['data-galpi-callout'],
  abbr: ['title'],
  // a formula: its TeX as text; see math/math.ts
  code: ['class', 'data-galpi-tex'],
  details: ['open'],
  // an embed or a preview; see blocks/card.ts
  figure: ['data-galpi-card'],
  img: ['src', 'alt', 'title', 'width', 'height', 'loading', 'decoding', 'referrerpolicy'],
  // done or open; see blocks/tasks.ts
  li: ['value', 'data-galpi-task'],
  ol: ['start', 'reversed', 'type'],
  pre: ['data-file'],
  // left, center or right; see blocks/cells.ts
  td: ['align', 'colspan', 'rowspan'],
  th: ['align', 'colspan', 'rowspan', 'scope'],
  time: ['datetime'],
};
