/** Attribute that numbers the elements of the copy, so that what Readability kept can be found in another copy. */
export const MARK = 'data-galpi-n';

/** Numbers every element below `root`; returns them by number. */
export function mark(root: Element): Element[] {
  const all = [...root.querySelectorAll('*')];
  all.forEach((el, n) => el.setAttribute(MARK, String(n)));
  return all;
}

/** Numbers that are found below `root`. */
export function marksOf(root: Element): Set<number> {
  const kept = new Set<number>();
  for (const el of root.querySelectorAll(`[${MARK}]`)) kept.add(Number(el.getAttribute(MARK)));
  return kept;
}

export function unmark(root: Element): void {
  root.removeAttribute(MARK);
  for (const el of root.querySelectorAll(`[${MARK}]`)) el.removeAttribute(MARK);
}
