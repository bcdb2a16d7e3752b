import type { Cuts } from './cuts';
import { isBare } from './judge';
import { inked, type Weight } from './weights';

const LEAST = 60; // characters; a box that had less was a label itself
const LEFT = 0.3; // of its text; a box that keeps more was no frame
const FOLD = 0.75; // the same of a fold, whose label may be as long
const solid =
  'p, li, dt, dd, h1, h2, h3, h4, h5, h6, blockquote, pre, table, img, figure, math, hr, video, audio';

/**
 * A column beside the article may go piece by piece, its cards as lists of links: what is left of it are the labels of the
 * cards, which say nothing by themselves. Returns how many boxes went.
 */
export function hollowed(root: Element, weights: ReadonlyMap<Element, Weight>, cuts: Cuts): number {
  let removed = 0;
  for (const box of root.querySelectorAll('div, section, aside, details')) {
    // nearly every box has some of it
    if (box.querySelector(solid) || !root.contains(box) || !isHollow(box, weights.get(box)?.text ?? 0))
      continue;
    cuts.take(box);
    removed++;
  }
  return removed;
}

function isHollow(box: Element, before: number): boolean {
  const text = inked(box.textContent);
  if (text === 0 || box.closest('a, figure, table, li')) return false;
  // a fold that lost its list, however short, has little but its label
  if (box.tagName === 'DETAILS') return text < before * FOLD;
  return before >= LEAST && text < before * LEFT && isBare(box, { text });
}
