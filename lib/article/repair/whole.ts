import type { Kind } from '@/lib/model/kind';
import type { Whole } from '../article';
import { inlineStyle } from '../inlineStyle';
import { IN, isIn } from './marks';

const MOST = 2e6; // characters of HTML; more than that and the page cannot be repaired

/** What stands around an article in every theme: pictures and code of it are not missed. */
const around =
  'a, nav, aside, footer, header, form, button, li, [class*="comment" i], [id*="comment" i], [class*="avatar" i], ' +
  '[class*="sidebar" i], [class*="recommend" i]';
const WIDE = 300; // px; a narrower picture is an ornament

/** A page before the article is taken out of it, so that a reader can see what was left out. */
export interface Snapshot {
  body: Element;
  /** elements of the page, and their copies below `body` */
  originals: readonly Element[];
  copies: readonly Element[];
}

export function snapshot(page: Element): Snapshot {
  const body = page.cloneNode(true) as Element;
  for (const el of body.querySelectorAll(`[${IN}]`)) el.removeAttribute(IN);
  inlineStyle(body);
  return { body, originals: [...page.querySelectorAll('*')], copies: [...body.querySelectorAll('*')] };
}

/** Marks in the copy what of the page is still below `root`. */
export function markTaken({ originals, copies }: Snapshot, root: Element): void {
  const kept = new Set<Element>(root.getElementsByTagName('*')).add(root);
  const inside = new Set<Element | null>();
  for (const [i, copy] of copies.entries()) {
    const isInside = kept.has(originals[i]!);
    if (isInside) inside.add(copy);
    if (isInside !== inside.has(copy.parentElement)) copy.setAttribute(IN, isInside ? '1' : '0');
  }
}

export function wholeOf({ body }: Snapshot, kind: Kind, base: string): Whole | null {
  const html = body.innerHTML;
  if (html.length > MOST) return null;
  return { html, kind, base, code: counted(body, 'pre'), images: counted(body, 'img') };
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
  if (el.tagName !== 'IMG') return el.tagName !== 'PRE' || /\S/.test(el.textContent ?? '');
  const width = Number.parseInt(el.getAttribute('width') ?? '', 10);
  return width >= WIDE || (!(width < WIDE) && el.closest('figure, p') !== null);
}
