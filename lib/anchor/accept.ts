import { agreement, type Candidate } from './candidates';
import type { Fit } from './neighbours';
import type { Search } from './search';

/** A place with what its neighbours say of it. */
export interface Judged extends Candidate, Fit {}

export function rank(place: Judged): number {
  return agreement(place) + (place.order + place.near) / 4;
}

/**
 * Log odds that a place is right, by a logistic regression over the best place of each passage of half the benchmark's
 * documents, each once with the passages around it and once alone.
 */
export function logOdds({ sought, hits }: Search, best: Judged, others: readonly Judged[]): number {
  const next = Math.max(0, ...others.map(rank));
  const twin = Math.max(-1, ...others.filter(({ same }) => same).map(({ context }) => context));
  const unique = best.same && hits === 1 && sought.occurrences === 1;
  const length = Math.min(1, sought.quote.length / LONG);
  return (
    -10.31 +
    5.71 * best.quote -
    2.95 * Math.max(0, 0.6 - best.quote) -
    // A word of a short quote is much of it.
    0.82 * (1 - best.quote) * (1 - length) +
    4.06 * best.context +
    2.38 * Math.max(best.before, best.after) +
    // Nothing else comes near it.
    3.57 * Math.min(0.5, rank(best) - next) +
    // It was unique and is unique.
    2.27 * (unique ? length : 0) +
    0.58 * best.order +
    2.2 * best.near +
    0.64 * Number(best.alone) -
    // The words stand in fewer places than they did: this may be another one than was marked.
    1.86 * Number(best.same && hits < sought.occurrences) -
    // The words stand elsewhere as they were, and here they do not.
    1.72 * Number(!best.same && hits > 0) -
    // Places with equal surroundings came or went.
    0.61 * Number(best.same && hits !== sought.occurrences && best.context - twin < 0.05)
  );
}

/**
 * Whether another place has the same words in the same surroundings, and their positions do not tell them apart:
 * neither is expected much nearer, or one came or went and no passage is around to say which.
 */
export function isTied({ sought, hits }: Search, best: Judged, others: readonly Judged[]): boolean {
  const twins = others.filter((other) => other.quote === best.quote && best.context - other.context < TWIN);
  if (twins.length === 0) return false;
  if (best.alone && hits !== sought.occurrences) return true;
  return twins.some((twin) => distance(best) * NEARER > distance(twin));
}

const TWIN = 0.02;
const NEARER = 2;
const distance = ({ near }: Judged): number => 1 / near - 1;

// Units of a quote that is unlikely to stand twice by chance.
const LONG = 24;

/** Log odds from which a place is found (82 %) and from which it is possible. */
export const FOUND = 1.5;
export const POSSIBLE = -1.5;

/** A place that needs no neighbours, and that others can be placed by. */
export function isSure({ sought, hits, places: [best, next] }: Search): boolean {
  if (!best) return false;
  const unique = best.same && hits === 1 && sought.occurrences === 1 && sought.quote.length >= 8;
  if (unique && best.context > 0.3) return true;
  return agreement(best) > 1.5 && agreement(best) - (next ? agreement(next) : 0) > 0.4;
}
