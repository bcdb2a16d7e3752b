import { nameWeight } from './names';
import { below, linkDensity, type Part } from './part';

/** What a text is told by. */
const telling = new Set('SECTION H2 H3 H4 H5 H6 P TD PRE'.split(' '));
const BEST = 5; // candidates that are compared
const SHORT = 25; // characters; a shorter paragraph tells nothing
const shares = [1, 1 / 2, 1 / 6, 1 / 9, 1 / 12]; // of a paragraph's score for what stands around it

const ofTag: Readonly<Record<string, number>> = {
  DIV: 5,
  ...Object.fromEntries('PRE TD BLOCKQUOTE'.split(' ').map((tag) => [tag, 3])),
  ...Object.fromEntries('ADDRESS OL UL DL DD DT LI FORM'.split(' ').map((tag) => [tag, -3])),
  ...Object.fromEntries('H1 H2 H3 H4 H5 H6 TH'.split(' ').map((tag) => [tag, -5])),
};

/** What a part has before its text is looked at. */
export const startOf = (part: Part, byName: boolean): number =>
  (ofTag[part.tag] ?? 0) + (byName ? nameWeight(part.el) : 0);

/** The best candidates, best first: each paragraph speaks for what stands around it, links speak against. */
export function candidates(root: Part, byName: boolean): Part[] {
  const scored: Part[] = [];
  for (const { tag, parent, chars, commas } of below(root)) {
    if (chars < SHORT || !telling.has(tag)) continue;
    const worth = 2 + commas + Math.min(Math.floor(chars / 100), 3);
    for (let up = parent, i = 0; up && i < shares.length; up = up.parent, i++) {
      if (up.score === null) {
        up.score = startOf(up, byName);
        scored.push(up);
      }
      up.score += worth * shares[i]!;
    }
  }
  for (const part of scored) part.score! *= 1 - linkDensity(part);
  return scored.toSorted((a, b) => b.score! - a.score!).slice(0, BEST);
}
