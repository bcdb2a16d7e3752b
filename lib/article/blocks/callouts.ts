import { boldLine } from '../boldLine';
import { make } from '../make';
import { classOf, findAll } from '../names';
import { opens } from '../opens';
import { squeeze } from '../squeeze';

/** Our own form of a note, tip or warning: `<aside data-galpi-callout="kind">`; its title is a first strong line. */
const CALLOUT = 'data-galpi-callout';

/** In characters; more than that is a theme that named the whole article a "note". */
export const LONGEST = 4000;
const boxes =
  /(?:^|\s|-)(?:admonition|admonitionblock|alert|callout|custom-block|hint-container|book-hint|notices?|notecard|starlight-aside|blockquote-tag|confluence-information-macro)(?:$|\s|-|_)/i;
const bareBoxes = /^(?:tag-plugin |prompt-)?(?:note|hint|tip|info|warning|caution|danger|important)(?:\s|$)/i;
const kinds: readonly [string, RegExp][] = [
  ['danger', /^(?:danger|error|fail(?:ure)?|bug|🚨|🚫|⛔)$/],
  ['warning', /^(?:warn(?:ing)?|caution|attention|⚠)$/],
  ['info', /^(?:info(?:rmation)?|important|abstract|summary|todo|question|ℹ)$/],
  ['tip', /^(?:tip|hint|success|check|done|💡)$/],
];
/** What a box may open with. AsciiDoc sets its icon into a cell. */
const titles = '[class*="title" i], [class*="heading" i], td.icon';

export const isCallout = (name: string): boolean => boxes.test(name) || bareBoxes.test(name.trim());

/** Admonitions of Docusaurus, VuePress, MkDocs, Sphinx, GitHub, Obsidian, Hashnode, Asciidoctor, Hugo, Jekyll and Hexo themes as one form. */
export function callouts(root: Element): number {
  let changed = 0;
  for (const el of findAll(
    root,
    ':is(div, aside, section, blockquote)[class], p[class^="notice-"], figure[class*="callout"], [data-callout], [data-node-type="callout"]',
  )) {
    const name = el.getAttribute('data-node-type') ?? classOf(el);
    const own = el.getAttribute('data-callout') ?? (isCallout(name) ? name : sign(el));
    if (own === null) continue;
    const length = el.textContent.trim().length;
    if (!root.contains(el) || length === 0 || length > LONGEST) continue;
    // a part of one, such as its title or its body
    if (el.parentElement?.closest(`[${CALLOUT}]`)) continue;
    const first = el.querySelector(titles);
    const title = first && opens(el, first) ? first : null;
    if ([...el.querySelectorAll('h1, h2')].some((heading) => !title?.contains(heading))) continue;
    callout(el, kindOf(own), title);
    changed++;
  }
  return changed;
}

/** Makes a box one; `title` is what stands in it for one. */
export function callout(box: Element, kind: string, title: Element | null): void {
  const aside = make(box, 'aside');
  aside.setAttribute(CALLOUT, kind);
  if (box.id) aside.id = box.id;
  const line = title && titleLine(title);
  title?.remove();
  // AsciiDoc sets its icon and its text into the cells of a table
  const body = box.querySelector(':scope > table td.content') ?? box;
  icon(body)?.remove();
  aside.append(...(line ? [line] : []), ...body.childNodes);
  box.replaceWith(aside);
}

function kindOf(name: string): string {
  const words = name.toLowerCase().split(/[\s_-]+/);
  return kinds.find(([, kind]) => words.some((word) => kind.test(word)))?.[0] ?? 'note';
}

/** Icons are often all that a title shows, and then carry its word for those who do not see. */
function titleLine(title: Element): Element | null {
  const spoken = title.querySelector('[title]')?.getAttribute('title') ?? '';
  const text = squeeze(/[\p{L}\p{N}]/u.test(title.textContent) ? title.textContent : spoken);
  return text ? boldLine(title, text) : null;
}

/** What stands beside the text of a box without a name, where that says what kind of note it is. */
function sign(box: Element): string | null {
  const [first] = box.childElementCount === 2 ? (icon(box)?.textContent.trim() ?? '') : '';
  return first && kindOf(first) !== 'note' ? first : null;
}

/** A picture letter in an element of its own before the text: the reading view draws an icon itself. */
function icon(body: Element): Element | null {
  for (let first = body.firstElementChild; first && opens(body, first); first = first.firstElementChild)
    if (/^\s*\p{Extended_Pictographic}\ufe0f?\s*$/u.test(first.textContent)) return first;
  return null;
}
