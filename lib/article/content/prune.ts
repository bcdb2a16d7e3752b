import { isJunk, looksLikeContent } from './judge';
import type { Weight } from './weights';

/** Removes from `root` what is not the article. What Readability kept stays, what it dropped is judged once more. */
export function prune(
  root: Element,
  isKept: (el: Element) => boolean,
  weights: Map<Element, Weight>,
  picked: boolean,
): void {
  const visit = (parent: Element): void => {
    for (const child of [...parent.children]) {
      const weight = weights.get(child);
      if (!weight) continue;
      if (isKept(child)) {
        if (isJunk(child, weight)) child.remove();
        else visit(child);
      } else if (weight.kept > 0) visit(child);
      else if (picked ? !looksLikeContent(child, weight) : isJunk(child, weight)) child.remove();
    }
  };
  visit(root);
}
