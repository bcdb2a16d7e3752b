import { classOf } from '../names';

/** What tells elements of one kind: tag and first class. Empty without a class. */
function kindOf(el: Element): string {
  const name = classOf(el).trim().split(/\s+/)[0] ?? '';
  return name && `${el.tagName} ${name}`;
}

export const isLike = (a: Element, b: Element): boolean => kindOf(a) !== '' && kindOf(a) === kindOf(b);

/** One of the sections of a manual opens with its heading, however short it is. */
export const isSection = (el: Element): boolean => /^H[2-6]$/.test(el.firstElementChild?.tagName ?? '');

const MANY = 3; // boxes of one kind that a page is built of

/**
 * Tells the children of `parent` that are sections of the kind of those that stay; or any of a kind of which many do, as
 * the cells of a notebook.
 */
export function seriesIn(parent: Element, stays: (el: Element) => boolean): (el: Element) => boolean {
  const kinds = new Map<string, number>();
  for (const el of parent.children) {
    const kind = stays(el) ? kindOf(el) : '';
    if (kind) kinds.set(kind, (kinds.get(kind) ?? 0) + (isSection(el) ? MANY : 1));
  }
  return (el) => (kinds.get(kindOf(el)) ?? 0) >= MANY;
}

/** A heading right above what stays is the heading of that, wherever its own links lead. */
export function headsHeld(el: Element, stays: (el: Element) => boolean): boolean {
  if (!/^H[2-6]$/.test(el.tagName)) return false;
  let next = el.nextElementSibling;
  // places that links lead to
  while (next?.tagName === 'A' && !next.firstChild) next = next.nextElementSibling;
  return next !== null && stays(next);
}
