import { isJunk, looksLikeContent } from './judge';
import type { Weight } from './weights';

const MOST = 60; // texts that the trace names
const HEAD = 300; // characters of text; above it stand date, author and counts, below it a date is part of the text

/**
 * Removes from `root` what is not the article; returns how many elements. What Readability kept stays unless it is
 * never an article; what it dropped is judged once more. Where it found nothing (`picked` false) only what is never an
 * article goes.
 */
export function prune(
  root: Element,
  isKept: (el: Element) => boolean,
  weights: Map<Element, Weight>,
  picked: boolean,
  dropped: string[] = [],
): number {
  let removed = 0;
  let passed = 0;
  const visit = (parent: Element, within: boolean): void => {
    for (const child of Array.from(parent.children)) {
      const weight = weights.get(child);
      if (!weight) continue;
      if (isGone(child, weight, within)) {
        if (weight.text > 0 && dropped.length < MOST) dropped.push(startOf(child));
        child.remove();
        removed++;
      } else {
        if (isBlock(child)) passed += weight.text;
        // all of what came back is inside of the article, down to the last word in code
        if (child.tagName !== 'PRE') visit(child, within || isKept(child) || weight.kept === 0);
      }
    }
  };
  const isGone = (el: Element, weight: Weight, within: boolean): boolean => {
    const atHead = passed < HEAD;
    if (isKept(el) || weight.kept > 0 || !picked) return isJunk(el, weight, atHead);
    return !looksLikeContent(el, weight, within, atHead);
  };
  visit(root, isKept(root));
  return removed;
}

function startOf(el: Element): string {
  return (el.textContent ?? '').slice(0, 400).replace(/\s+/g, ' ').trim().slice(0, 80);
}

function isBlock(el: Element): boolean {
  return /^(P|PRE|UL|OL|DL|TABLE|BLOCKQUOTE)$/.test(el.tagName);
}
