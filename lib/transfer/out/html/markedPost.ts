import { hasAddress } from '@/lib/model/post';
import { pickSelector } from '@/lib/model/selectors';
import { noteHtml } from '../../note';
import { passageOf } from '../../passageOf';
import type { Exported, ExportWords, PlacedHighlight, Workshop } from '../exported';
import { isoTime } from '../isoTime';
import { maker, type MakeElement } from '../make';
import { inWords } from './inWords';
import { markBody } from './marks';
import { withoutOurs } from './withoutOurs';

/**
 * A post as a document shows it: title, where it is from, its text with marks and notes beside them, and all highlights
 * once more in a list.
 */
export function markedPost(exported: Exported, words: ExportWords, workshop: Workshop): HTMLElement {
  const make = maker(workshop);
  const noted = notesOf(workshop);
  const { post, highlights, body, text } = exported;
  const article = make('article', { lang: post.lang });
  const facts = [post.byline, post.site, post.publishedAt === null ? '' : words.date(post.publishedAt)];
  const title = make('h1', {}, post.title);
  const header = make('header', {}, title, make('p', {}, facts.filter(Boolean).join(' · ')));
  if (hasAddress(post)) header.append(make('p', {}, make('a', { href: post.url }, words.original)));
  article.append(header);
  if (post.note) article.append(make('aside', { class: 'note' }, noted(post.note)));
  let ends: ReadonlyMap<string, Element> = new Map();
  if (body && text) {
    ends = markBody(body, text, highlights, name);
    plainAnchors(body);
    inWords(body, words, workshop);
    withoutOurs(body);
    for (const { highlight } of highlights) {
      const end = ends.get(highlight.id);
      if (!end || !highlight.note) continue;
      const note = make('aside', { class: 'note', 'data-colour': highlight.colour }, noted(highlight.note));
      place(note, end);
    }
    const section = make('section', { class: 'text' });
    section.append(...body.childNodes);
    article.append(section);
  }
  if (highlights.length > 0) {
    const items = highlights.map((placed) =>
      itemOf(placed, ends.has(placed.highlight.id), words, { make, noted }),
    );
    article.append(
      make('section', { class: 'highlights' }, make('h2', {}, words.highlights), make('ol', {}, ...items)),
    );
  }
  return article;
}

/** The id of a highlight's first mark. */
const name = (id: string): string => `h-${id.replace(/[^\w-]/g, '_')}`;

/** After the block it belongs to, never within words; in a list or a table within the item or the cell. */
function place(note: Element, end: Element): void {
  const inside = end.closest('li, td, th, dd, figcaption, summary, caption');
  if (inside?.matches('summary, caption')) return inside.parentElement!.after(note);
  if (inside) return inside.append(note);
  const block = end.closest('p, pre, h1, h2, h3, h4, h5, h6, dt, figure, blockquote') ?? end;
  outermost(block).after(note);
}

// what may be around words, or around blocks as in "<a><h3>"
const around =
  'a, abbr, b, bdi, bdo, cite, code, del, dfn, em, i, ins, kbd, mark, q, rp, rt, ruby, s, samp, small, strong, sub, sup, time, u, var';

const outermost = (el: Element): Element =>
  el.parentElement?.matches(around) ? outermost(el.parentElement) : el;

/** A highlight with all that is known of it. */
function itemOf(
  { highlight }: PlacedHighlight,
  isHere: boolean,
  words: ExportWords,
  { make, noted }: { make: MakeElement; noted: (note: string) => HTMLElement },
): HTMLElement {
  const code = pickSelector(highlight.selectors, 'CodeSelector');
  const facts = [
    words.colour(highlight.colour),
    code ? words.lines(code) : '',
    code?.language ?? '',
    highlight.tags.map((tag) => `#${tag}`).join(' '),
  ];
  const time = make('time', { datetime: isoTime(highlight.createdAt) }, words.date(highlight.createdAt));
  const where = isHere ? make('a', { href: `#${name(highlight.id)}` }, time) : time;
  const meta = make('p', { class: 'meta' }, facts.filter(Boolean).join(' · '), ' · ', where);
  return make(
    'li',
    { 'data-colour': highlight.colour },
    passageOf(make, highlight),
    ...(highlight.note ? [noted(highlight.note)] : []),
    meta,
  );
}

/** Notes as elements. Each is shown twice, beside its passage and in the list, and cleaned once: that is what takes time. */
function notesOf(workshop: Workshop): (markdown: string) => HTMLElement {
  const cleaned = new Map<string, HTMLElement>();
  return (markdown) => {
    const note = cleaned.get(markdown) ?? workshop.document.createElement('div');
    if (!cleaned.has(markdown)) workshop.show(note, noteHtml(markdown));
    cleaned.set(markdown, note);
    return note.cloneNode(true) as HTMLElement;
  };
}

/** Links within the post, which are numbers until it is shown. */
function plainAnchors(body: Element): void {
  const targets = new Set<string>();
  for (const el of body.querySelectorAll('[data-galpi-anchor]')) {
    const number = el.getAttribute('data-galpi-anchor')!;
    if (targets.has(number) || el.id) continue;
    targets.add(number);
    el.id = `a-${number}`;
  }
  for (const link of body.querySelectorAll('a[data-galpi-ref]')) {
    const number = link.getAttribute('data-galpi-ref')!;
    if (targets.has(number)) link.setAttribute('href', `#a-${number}`);
  }
}
