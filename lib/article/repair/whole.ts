import type { Kind } from '@/lib/model/kind';
import type { Whole } from '../article';
import type { Cut } from '../content/cuts';
import { inlineStyle } from '../inlineStyle';
import { IN, isIn } from './marks';

const MOST = 2e6; // characters of HTML; more than that and the page cannot be repaired

/** What stands around an article in every theme: pictures and code of it are not missed. */
const around =
  'a, nav, aside, footer, header, form, button, li, [class*="comment" i], [id*="comment" i], [class*="avatar" i], ' +
  '[class*="sidebar" i], [class*="recommend" i]';
const WIDE = 300; // px; a narrower picture is an ornament

/** A page as it was before the article was taken out of it, so that a reader can see what was left out. */
export function wholeOf(body: Element, kind: Kind, base: string): Whole | null {
  inlineStyle(body);
  const html = body.innerHTML;
  if (html.length > MOST) return null;
  return { html, kind, base, code: counted(body, 'pre'), images: counted(body, 'img') };
}

/** Marks in a page what of it is still in its article, `root`, when all of `cuts` is cut. */
export function markTaken(body: Element, root: Element, cuts: readonly Cut[]): void {
  unmarked(body);
  for (const el of root === body ? body.children : [root]) el.setAttribute(IN, '1');
  // what was cut last may hold what was cut before it
  for (const { el, into } of cuts.toReversed()) {
    if (into) el.setAttribute(IN, '1');
    else if (isIn(el)) el.setAttribute(IN, '0');
  }
}

export function unmarked(body: Element): Element {
  for (const el of body.querySelectorAll(`[${IN}]`)) el.removeAttribute(IN);
  return body;
}

/** How many are in the article, and how many could be. */
export function counted(body: Element, selector: string): [number, number] {
  let inside = 0;
  let all = 0;
  for (const el of body.querySelectorAll(selector)) {
    const taken = isIn(el);
    if (taken) inside++;
    if (taken || isMissed(el)) all++;
  }
  return [inside, all];
}

/** Whether a reader would miss what was left out. Of pictures only what is set like one: most others are faces and logos. */
export function isMissed(el: Element): boolean {
  if (el.closest(around) !== null) return false;
  if (el.tagName !== 'IMG') return el.tagName !== 'PRE' || /\S/.test(el.textContent);
  const width = Number.parseInt(el.getAttribute('width') ?? '', 10);
  return width >= WIDE || (!(width < WIDE) && el.closest('figure, p') !== null);
}
