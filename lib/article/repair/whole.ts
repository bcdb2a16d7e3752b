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
  copies: NodeListOf<Element>;
}

/** `elements`: the page's body and all below it, in order; to walk it once more would cost as much as to copy it. */
export function snapshot(page: Element, elements: Iterable<Element>): Snapshot {
  const body = page.cloneNode(true) as Element;
  const copies = body.querySelectorAll('*');
  for (const el of body.querySelectorAll(`[${IN}]`)) el.removeAttribute(IN);
  inlineStyle(body);
  return { body, originals: [...elements].slice(1), copies };
}

/** Marks in the copy what of the page is still below `root`. */
export function markTaken({ body, originals, copies }: Snapshot, root: Element): void {
  const start = originals.indexOf(root);
  const mark = (i: number, value: '0' | '1'): void => (copies[i] ?? body).setAttribute(IN, value);
  const sizeOf = (i: number): number => (copies[i] ?? body).getElementsByTagName('*').length;
  if (start < 0) for (const child of body.children) child.setAttribute(IN, '1');
  else mark(start, '1');
  const end = start + sizeOf(start);
  for (let i = start + 1; i <= end; i++) {
    if (root.contains(originals[i]!)) continue;
    mark(i, '0');
    i += sizeOf(i);
  }
  // a picture that stood above the article may have been put first into it
  const moved = root.firstElementChild ? originals.indexOf(root.firstElementChild) : -1;
  if (moved >= 0 && moved < start) mark(moved, '1');
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
