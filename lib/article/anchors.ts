import { fragmentOf, places } from './fragment';
import type { Page } from './step';

/**
 * Links within the post, footnotes above all. Ids of a hostile page are not kept, so a link and what it points at get
 * the same number: `data-galpi-ref` on the link, `data-galpi-anchor` on the target. The link's own address becomes that
 * of the place on the page.
 */
export function anchors(root: Element, page: Page): number {
  const targets = places(root);
  const numbers = new Map<Element, string>();
  let changed = 0;
  for (const a of root.querySelectorAll('a[href*="#"]')) {
    const target = targets.get(fragmentOf(a, page) ?? '');
    if (!target || target === a) continue;
    const number = numbers.get(target) ?? String(numbers.size + 1);
    numbers.set(target, number);
    target.setAttribute('data-galpi-anchor', number);
    a.setAttribute('data-galpi-ref', number);
    changed++;
  }
  return changed;
}
