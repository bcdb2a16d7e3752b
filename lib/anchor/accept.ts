import { type Judged, rank, standing } from './rank';
import type { Search } from './search';
import { ENOUGH } from './stretch';

/**
 * Whether the best place is the right one: certain enough to be painted, worth to be offered, or neither. It is `astray`
 * when many passages were looked for and no other was surely found: the page may be another one.
 */
export function judge(
  search: Search,
  best: Judged,
  others: readonly Judged[],
  astray: boolean,
): 'found' | 'possible' | 'lost' {
  const odds = logOdds(search, best, others) - (astray ? ASTRAY : 0);
  // Of words that stand wherever they stood none can be a copy that stayed behind.
  const kept = best.same && search.hits >= search.sought.occurrences;
  if (odds >= (kept ? FOUND_KEPT : FOUND)) return isTied(search, best, others) ? 'possible' : 'found';
  return odds >= POSSIBLE || isOneOfFew(search, best) ? 'possible' : 'lost';
}

/** Possible places that a reader is offered. */
export const OFFERED = 3;

/** Words without surroundings, as some files bring them, that stand in a few places: any of them may be meant. */
const isOneOfFew = ({ sought, hits }: Search, best: Judged): boolean =>
  best.same && hits > 1 && hits <= OFFERED && sought.text === sought.quote && sought.quote.length >= WORDS;

// 83 %, 50 % and 20 %. Of edited places between 50 and 83 % many are wrong, of kept ones few.
const FOUND = 1.6;
const FOUND_KEPT = 0;
const POSSIBLE = -1.4;

// Measured on pages of the same site in place of the one that was marked: what they share is headings and phrases.
const ASTRAY = 3.3;

/**
 * Log odds that a place with half of the words or more is right: a logistic regression over the best place of each
 * passage of the documents named at `standing` and of other pages in their place, each passage once with those around
 * it, once with two others and once alone.
 */
function logOdds(search: Search, best: Judged, others: readonly Judged[]): number {
  const { sought, hits } = search;
  const next = Math.max(0, ...others.map(rank));
  return (
    -9.75 +
    6.5 * best.quote +
    4.4 * best.context +
    0.4 * best.line +
    // Nothing else comes near it.
    4.7 * Math.min(1, rank(best) - next) +
    3.1 * uniqueness(search, best) +
    // It is where its neighbours expect it.
    1.2 * best.near -
    // A few units without what stood around them stand anywhere.
    4.5 * brevity(search, best) * (1 - best.context) ** 2 -
    // Some of the places where the words stood are gone, and that of the passage may be one of them.
    5.6 * (best.same ? Math.max(0, 1 - hits / sought.occurrences) : 0) -
    // The words stand elsewhere as they were, and here they do not.
    0.9 * Number(!best.same && hits > 0)
  );
}

// Units of a quote that is unlikely to stand twice by chance.
const LONG = 24;

/** How much it says that the words were and are unique: long ones are so for a reason. */
function uniqueness({ sought, hits }: Search, { same }: Judged): number {
  return same && hits === 1 && sought.occurrences === 1 ? Math.min(1, sought.quote.length / LONG) : 0;
}

// Units in one stretch, of a quote and of what is left right beside it, that are no brief ones.
const BRIEF = 32;

function brevity({ sought }: Search, { quote, stretch }: Judged): number {
  return Math.max(0, 1 - (sought.quote.length * quote + stretch * ENOUGH) / BRIEF);
}

// Words and surroundings that differ by less are equal; of two such places the right one is this much nearer than the
// other.
const EQUAL = 0.1;
const NEARER = 2;

/**
 * Whether another place has the same words in equal surroundings, and their positions do not tell them apart: neither is
 * expected much nearer, or one came or went and no passage is around to say which. Where those around moved, a place that
 * is where the passage was marked may be it: it may have been marked since.
 */
function isTied(search: Search, best: Judged, others: readonly Judged[]): boolean {
  const least = standing(best) - EQUAL;
  const twins = others.filter((other) => other.quote === best.quote && standing(other) > least);
  if (twins.length === 0) return false;
  const { occurrences } = search.sought;
  if (best.alone && search.hits !== occurrences && !search.asMany) return true;
  return twins.some((twin) => twin.home || distance(best) * NEARER >= distance(twin));
}

const distance = ({ near }: Judged): number => 1 / near - 1;

// A place that needs no neighbours, so that others can be placed by it: of the words that were and are unique one in
// thousands is wrong, of places this far ahead of the next one in hundreds.
const WORDS = 8;
const SOME_CONTEXT = 0.3;
const GOOD = 2.2;
const AHEAD = 0.6;

export function isSure(search: Search): boolean {
  const {
    sought,
    hits,
    places: [best, next],
  } = search;
  if (!best) return false;
  const unique = best.same && hits === 1 && sought.occurrences === 1 && sought.quote.length >= WORDS;
  if (unique && best.context > SOME_CONTEXT) return true;
  return standing(best) > GOOD && standing(best) - (next ? standing(next) : 0) > AHEAD;
}
