import { align } from './align';
import { type Candidate, candidate } from './candidates';
import { firm } from './firm';
import type { Page } from './page';
import { project } from './project';
import { seeds } from './seeds';
import type { Sought } from './sought';

// Places that are aligned; the right one is among the first four in 99.9 % of the benchmark.
const SEEDS = 4;
// Units by which the window is wider than the passage with its context, on each side: half the quote, within bounds.
const SLACK = 24;
const MOST = 1024;

/** Places where much of a passage or of its surroundings stands, whatever became of the rest. */
export function editedPlaces(page: Page, sought: Sought): Candidate[] {
  const { text, from, to } = sought;
  const { folded } = page;
  const slack = SLACK + Math.min(MOST, (to - from) >> 1);
  return seeds(page.index, text, SEEDS).flatMap((at) => {
    const low = Math.max(0, at - slack);
    const window = folded.text.slice(low, Math.max(low, at + text.length + slack));
    const runs = firm(folded, text, align(text, window, { head: false, tail: false }, { old: 0, now: low }));
    const ends = project(page, sought, runs);
    return ends && ends.start < ends.end ? [candidate(page, sought, runs, ends)] : [];
  });
}
