import { classOf } from '../names';

/** What tells elements of one kind: tag and first class. Empty without a class. */
function kindOf(el: Element): string {
  const name = classOf(el).trim().split(/\s+/)[0] ?? '';
  return name && `${el.tagName} ${name}`;
}

export const isLike = (a: Element, b: Element): boolean => kindOf(a) !== '' && kindOf(a) === kindOf(b);

/** One of the sections of a manual opens with its heading, however short it is. */
export const isSection = (el: Element): boolean => /^H[2-6]$/.test(el.firstElementChild?.tagName ?? '');

/**
 * Tells the children of `parent` that are sections of the kind of those in `holding`, which hold what was taken for the
 * article.
 */
export function seriesIn(parent: Element, holding: ReadonlySet<Element>): (el: Element) => boolean {
  const kinds = new Set<string>();
  for (const el of parent.children) if (holding.has(el) && isSection(el)) kinds.add(kindOf(el));
  kinds.delete('');
  return (el) => kinds.size > 0 && isSection(el) && kinds.has(kindOf(el));
}

/** A heading right above what stays is the heading of that, wherever its own links lead. */
export function headsHeld(el: Element, stays: (el: Element) => boolean): boolean {
  if (!/^H[2-6]$/.test(el.tagName)) return false;
  let next = el.nextElementSibling;
  // places that links lead to
  while (next?.tagName === 'A' && !next.firstChild) next = next.nextElementSibling;
  return next !== null && stays(next);
}
