import type { Run } from './chain';
import type { Ends } from './project';
import type { Sought } from './sought';

/** What speaks for a place, each from 0 to 1. */
export interface Evidence {
  /** share of the quote, old and new, that is in runs */
  quote: number;
  /** shares of the surroundings that are in runs; near ones weigh more */
  before: number;
  after: number;
  /** of both together */
  context: number;
}

// Units from the quote at which a unit of context weighs a quarter of the nearest one.
const QUARTER = 64;

export function weigh({ text, from, to }: Sought, runs: readonly Run[], { start, end }: Ends): Evidence {
  let quote = 0;
  let before = 0;
  let after = 0;
  for (const run of runs) {
    const stop = run.old + run.length;
    const inside = Math.min(stop, to) - Math.max(run.old, from);
    if (inside > 0) quote += inside;
    if (run.old < from) before += weight(from - run.old) - weight(from - Math.min(stop, from));
    if (stop > to) after += weight(stop - to) - weight(Math.max(run.old, to) - to);
  }
  const allBefore = weight(from);
  const allAfter = weight(text.length - to);
  const both = to - from + Math.max(end - start, quote);
  return {
    quote: (2 * quote) / both,
    before: allBefore === 0 ? 0 : before / allBefore,
    after: allAfter === 0 ? 0 : after / allAfter,
    context: allBefore + allAfter === 0 ? 0 : (before + after) / (allBefore + allAfter),
  };
}

/** Sum of the weights of the units nearer than `distance`. */
function weight(distance: number): number {
  return distance / (1 + distance / QUARTER);
}
