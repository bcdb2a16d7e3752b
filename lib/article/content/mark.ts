/** Attribute that numbers the elements of a copy, so that what Readability kept of it can be found in the page again. */
const MARK = 'data-galpi-n';

/** Numbers the elements below `root`, which is a copy of the page. */
export function mark(root: Element): void {
  let n = 0;
  for (const el of root.getElementsByTagName('*')) el.setAttribute(MARK, String(n++));
}

/** The elements of `all`, those of the page in order, whose copies are found below `root`. */
export function marked(root: Element, all: readonly Element[]): Set<Element> {
  const kept = new Set<Element>();
  for (const el of root.querySelectorAll(`[${MARK}]`)) {
    const own = all[Number(el.getAttribute(MARK))];
    if (own) kept.add(own);
  }
  return kept;
}
