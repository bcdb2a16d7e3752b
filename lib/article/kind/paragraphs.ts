import type { Weight } from '../content/weights';
import { runsOf } from '../feed/runs';

const blocks = new Set('P PRE LI BLOCKQUOTE DD TD DIV SECTION ARTICLE'.split(' '));
const LITTLE = 20; // characters without white space; not worth looking at what they are
const LEAST = 60; // characters; shorter lines are captions, names and entries of lists

/** A block with a paragraph of its own, and the length of its text. */
export interface Paragraph {
  el: Element;
  size: number;
}

/**
 * Paragraphs of a page in reading length. Links are not counted, and what stands in navigation is left out. `weights`:
 * of everything on the page, in its order.
 */
export function* paragraphsOf(weights: ReadonlyMap<Element, Weight>): Iterable<Paragraph> {
  for (const [el, { text }] of weights) {
    if (text < LITTLE || !blocks.has(el.tagName)) continue;
    let size = 0;
    for (const length of runsOf(el)) if (length >= LEAST) size += length;
    if (size > 0 && !el.closest('nav, footer, aside, a')) yield { el, size };
  }
}
