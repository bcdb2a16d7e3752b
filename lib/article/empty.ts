import { isInked } from './textStart';

/**
 * What shows nothing: links to edit the page or to share it, whose drawing does not come with the article; lines and
 * headings that an editor left blank between others. A place that marks and notes lead to stays.
 */
export function empty(root: Element): number {
  let changed = 0;
  for (const el of root.querySelectorAll('a[href], p, div, h2, h3, h4, h5, h6')) {
    if (isInked(el) || el.hasAttribute('data-galpi-anchor') || el.querySelector(shown)) continue;
    el.remove();
    changed++;
  }
  return changed;
}

const shown = 'img, video, audio, hr, [data-galpi-anchor]';
