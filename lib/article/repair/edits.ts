import { IN, point, take } from './marks';

/** One thing a reader did to a captured page. */
export interface Edit {
  el: Element;
  /** taken in, taken out, or made the whole article */
  to: 'in' | 'out' | 'root';
}

/** The marks of a page as they were, to be put back. */
export type Marks = ReadonlyMap<Element, string>;

export const marksOf = (whole: Element): Marks =>
  new Map([...whole.querySelectorAll(`[${IN}]`)].map((el) => [el, el.getAttribute(IN)!]));

/** Puts the marks of a page as edits make them, counted from `marks`. */
export function replay(whole: Element, marks: Marks, edits: readonly Edit[]): void {
  for (const el of whole.querySelectorAll(`[${IN}]`)) el.removeAttribute(IN);
  for (const [el, mark] of marks) el.setAttribute(IN, mark);
  for (const { el, to } of edits) {
    if (to === 'root') point(whole, el);
    else take(el, to === 'in');
  }
}

/** Edits with one more. Turning an element back leaves no trace, unless something that touches it was done since. */
export function added(edits: readonly Edit[], edit: Edit): Edit[] {
  const { el, to } = edit;
  const touches = (other: Edit): boolean =>
    other.to === 'root' || other.el.contains(el) || el.contains(other.el);
  const last = edits.findLastIndex(touches);
  const earlier = edits[last];
  const isBack = earlier?.el === el && earlier.to !== 'root' && to !== 'root' && earlier.to !== to;
  return isBack ? edits.toSpliced(last, 1) : [...edits, edit];
}

/** What edits come to: the last choice of the article, and after it what no later edit undoes or holds. */
export function net(edits: readonly Edit[]): { root: Element | null; turned: Edit[] } {
  const last = edits.findLastIndex(({ to }) => to === 'root');
  const after = edits.slice(last + 1);
  const turned = after.filter(({ el }, i) => !after.slice(i + 1).some((later) => later.el.contains(el)));
  return { root: edits[last]?.el ?? null, turned };
}
