import { isJunk, looksLikeContent } from './judge';
import type { Weight } from './weights';

/**
 * Removes from `root` what is not the article. What Readability kept stays unless it is never an article; what it
 * dropped is judged once more. Where it found nothing (`picked` false) only what is never an article goes.
 */
export function prune(
  root: Element,
  isKept: (el: Element) => boolean,
  weights: Map<Element, Weight>,
  picked: boolean,
): void {
  const visit = (parent: Element, within: boolean): void => {
    for (const child of Array.from(parent.children)) {
      const weight = weights.get(child);
      if (!weight) continue;
      if (isGone(child, weight, within)) child.remove();
      else if (child.tagName !== 'PRE') visit(child, within || isKept(child));
    }
  };
  const isGone = (el: Element, weight: Weight, within: boolean): boolean => {
    if (isKept(el) || !picked) return isJunk(el, weight);
    return weight.kept === 0 && !looksLikeContent(el, weight, within);
  };
  visit(root, isKept(root));
}
