import type { Cuts } from './cuts';
import { inked, type Weight } from './weights';

const LEFT = 0.3; // of its text; a box that keeps more was no frame
const SHORT = 60; // characters of labels
const solid =
  'p, li, dt, dd, h1, h2, h3, h4, h5, h6, blockquote, pre, table, img, figure, math, hr, video, audio';
const sentence = /[.!?。！？]["'”’)\]]?\s*$/;

/**
 * A column beside the article may go piece by piece, its cards as lists of links: what is left of it are the labels of the
 * cards, which say nothing by themselves. Returns how many boxes went.
 */
export function hollowed(root: Element, weights: ReadonlyMap<Element, Weight>, cuts: Cuts): number {
  let removed = 0;
  for (const box of root.querySelectorAll('div, section, aside')) {
    if (!root.contains(box) || !isHollow(box, weights.get(box)?.text ?? 0)) continue;
    cuts.take(box);
    removed++;
  }
  return removed;
}

function isHollow(box: Element, before: number): boolean {
  if (before < SHORT) return false;
  const text = box.textContent;
  if (text.length > SHORT * 50 || box.closest('a, figure, table, li')) return false;
  const left = inked(text);
  return (
    left > 0 &&
    left < SHORT &&
    left < before * LEFT &&
    !sentence.test(text) &&
    box.querySelector(solid) === null
  );
}
