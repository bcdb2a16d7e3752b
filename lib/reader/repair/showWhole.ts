import { elements } from '@/lib/article/allowlist';
import { renderHtml } from '@/lib/article/render';
import { sanitise } from '@/lib/article/sanitise';
import { copiesOf } from '@/lib/library/copies';
import { giveImages } from '../images';
import type { Captured } from '../source';

/** Number of an element of the captured page, on what is shown of it. */
const NUMBER = 'data-galpi-block';

/** Of lines; the sanitiser leaves their text where it stands. */
const inline = /^(?:span|font|label|big|tt|nobr|picture|data|output|slot|center|strike)$/;

/** What holds no text of a page; the sanitiser drops it with what is in it. */
const mute = /^(?:script|style|svg|math|template|noscript|iframe|object|embed)$/;

export interface ShownWhole {
  /** what is shown of an element, or null where nothing is */
  of: (el: Element) => HTMLElement | null;
  /** the element that something shown belongs to */
  from: (shown: Element) => Element | null;
}

/** Shows a captured page, as hostile as any, in an element of ours: by the same sanitisers as an article. */
export function showWhole(
  page: HTMLElement,
  { whole, article }: Captured,
  root: HTMLElement,
  loadLabel: string,
  life: AbortSignal,
): ShownWhole {
  const all = [...page.querySelectorAll('*')];
  const inert = document.implementation.createHTMLDocument('');
  renderHtml(inert.body, sanitise(numbered(page).innerHTML, whole.base, window));
  giveImages(inert.body, { images: copiesOf(article), offline: false }, loadLabel, life);
  // what is pointed at is chosen: nothing in it is a link, a button or a stop of its own
  for (const el of inert.body.querySelectorAll('[tabindex], a[href]')) {
    el.removeAttribute('tabindex');
    el.removeAttribute('href');
  }
  for (const details of inert.body.querySelectorAll('details')) details.open = true;
  root.replaceChildren(...document.adoptNode(inert.body).childNodes);
  const shown = new Map<number, HTMLElement>();
  for (const el of root.querySelectorAll<HTMLElement>(`[${NUMBER}]`))
    shown.set(Number(el.getAttribute(NUMBER)), el);
  const numbers = new Map(all.map((el, i) => [el, i] as const));
  return {
    of: (el) => shown.get(numbers.get(el) ?? -1) ?? null,
    from: (el) => all[Number(el.closest(`[${NUMBER}]`)?.getAttribute(NUMBER) ?? -1)] ?? null,
  };
}

/** A copy with a number on each element. What an article is not made of becomes a box, so that it can be pointed at. */
function numbered(page: HTMLElement): HTMLElement {
  const copy = page.cloneNode(true) as HTMLElement;
  for (const [i, el] of [...copy.querySelectorAll('*')].entries()) {
    el.setAttribute(NUMBER, String(i));
    const { localName } = el;
    if (Object.hasOwn(elements, localName) || inline.test(localName) || mute.test(localName)) continue;
    const box = copy.ownerDocument.createElement('div');
    box.setAttribute(NUMBER, String(i));
    box.append(...el.childNodes);
    el.replaceWith(box);
  }
  return copy;
}
