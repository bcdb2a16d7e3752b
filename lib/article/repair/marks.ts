/** On elements of a captured page: whether they, and what is below them, are of the article. The nearest mark counts. */
export const IN = 'data-galpi-in';

export const isIn = (el: Element): boolean => el.closest(`[${IN}]`)?.getAttribute(IN) === '1';

/** Takes an element into the article with everything below it, or out of it. */
export function take(el: Element, into: boolean): void {
  for (const inner of el.querySelectorAll(`[${IN}]`)) inner.removeAttribute(IN);
  el.removeAttribute(IN);
  if (isIn(el) !== into) el.setAttribute(IN, into ? '1' : '0');
}

/** What no reader means by a part of an article. */
const never = 'nav, [role="navigation"], button';

/** Makes an element the whole article. What was already left out of the part below it stays out. */
export function point(whole: Element, el: Element): void {
  const out = el.querySelectorAll(`[${IN}="0"], ${never}`);
  take(whole, false);
  take(el, true);
  for (const left of out) left.setAttribute(IN, '0');
}
