import { isInked } from './textStart';

/**
 * Links of which nothing shows: icons to edit the page or to share it, whose drawing does not come with the article. A
 * place that marks and notes lead to stays.
 */
export function emptyLinks(root: Element): number {
  let changed = 0;
  for (const a of root.querySelectorAll('a[href]')) {
    if (isInked(a) || a.hasAttribute('data-galpi-anchor') || a.querySelector('img, [data-galpi-anchor]'))
      continue;
    a.remove();
    changed++;
  }
  return changed;
}
