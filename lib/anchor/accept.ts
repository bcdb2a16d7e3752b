import { agreement, type Candidate } from './candidates';
import type { Fit } from './neighbours';
import type { Search } from './search';

/** A place with what its neighbours say of it. */
export interface Judged extends Candidate, Fit {}

export function rank(place: Judged): number {
  return agreement(place) + (place.order + place.near) / 4;
}

/** Whether the best place is the right one: certain enough to be painted, worth to be offered, or neither. */
export function judge(
  search: Search,
  best: Judged,
  others: readonly Judged[],
): 'found' | 'possible' | 'lost' {
  if (best.quote < HALF) return 'lost';
  const odds = logOdds(search, best, others);
  // Of words that stand wherever they stood none can be a copy that stayed behind.
  const kept = best.same && search.hits >= search.sought.occurrences;
  if (odds >= (kept ? FOUND_KEPT : FOUND)) return isTied(search, best, others) ? 'possible' : 'found';
  return odds >= POSSIBLE ? 'possible' : 'lost';
}

// With less of its words it is another passage, however well its surroundings agree: of some 65 such places with good
// surroundings in the benchmark one was right.
const HALF = 0.5;

// 85 %, 50 % and 20 %. Of edited places between 50 and 85 % many are wrong, of kept ones none.
const FOUND = 1.7;
const FOUND_KEPT = 0;
const POSSIBLE = -1.4;

// Units of a quote that is unlikely to stand twice by chance.
const LONG = 24;

/**
 * Log odds that a place with half of the words or more is right: a logistic regression over the best place of each
 * passage of half of the benchmark's documents, each passage once with those around it and once alone. How many more of
 * the words there are, and the order of the passages, added nothing.
 */
function logOdds({ sought, hits }: Search, best: Judged, others: readonly Judged[]): number {
  const unique = best.same && hits === 1 && sought.occurrences === 1;
  const next = Math.max(0, ...others.map(rank));
  return (
    -5.02 +
    3.83 * best.context +
    // One side that is whole makes up for another that is gone.
    2.93 * Math.max(best.before, best.after) +
    // Nothing else comes near it.
    4.03 * Math.min(0.5, rank(best) - next) +
    // It was unique and is unique; long words are so for a reason.
    2.2 * (unique ? Math.min(1, sought.quote.length / LONG) : 0) +
    // It is where its neighbours expect it.
    2.72 * best.near -
    // The words stand in fewer places than they did: this may be another one than was marked.
    1.71 * Number(best.same && hits < sought.occurrences) -
    // The words stand elsewhere as they were, and here they do not.
    1.97 * Number(!best.same && hits > 0)
  );
}

// Surroundings that differ by less are equal; of two such places the right one is this much nearer than the other.
const EQUAL = 0.02;
const NEARER = 2;

/**
 * Whether another place has the same words in equal surroundings, and their positions do not tell them apart: neither is
 * expected much nearer, or one came or went and no passage is around to say which.
 */
function isTied({ sought, hits }: Search, best: Judged, others: readonly Judged[]): boolean {
  const twins = others.filter((other) => other.quote === best.quote && best.context - other.context < EQUAL);
  if (twins.length === 0) return false;
  if (best.alone && hits !== sought.occurrences) return true;
  return twins.some((twin) => distance(best) * NEARER > distance(twin));
}

const distance = ({ near }: Judged): number => 1 / near - 1;

// A place that needs no neighbours, so that others can be placed by it: of the words that were and are unique one in a
// thousand is wrong, of places this far ahead of the next none.
const WORDS = 8;
const SOME_CONTEXT = 0.3;
const GOOD = 1.5;
const AHEAD = 0.4;

export function isSure({ sought, hits, places: [best, next] }: Search): boolean {
  if (!best) return false;
  const unique = best.same && hits === 1 && sought.occurrences === 1 && sought.quote.length >= WORDS;
  if (unique && best.context > SOME_CONTEXT) return true;
  return agreement(best) > GOOD && agreement(best) - (next ? agreement(next) : 0) > AHEAD;
}
