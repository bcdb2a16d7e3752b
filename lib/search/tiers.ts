/** A segment, as far as the choice of what to merge goes. */
export interface Sized {
  units: number;
}

// So many of a size become one of the next: a word is written log4(n) times, and a query looks at three of a size at most.
const FAN = 4;
// Units from which on a segment is merged with one of its kind alone, some 5,000 posts: each of them is written once more,
// and every query looks through half as many words.
const GROWN = 15_000;
// What no segment exceeds, some 33,000 posts, 120 MB: a merge holds all of it in memory.
const LARGEST = 100_000;

const tierOf = ({ units }: Sized): number => Math.floor(Math.log(Math.max(1, units)) / Math.log(FAN));

/**
 * Neighbours that should become one segment; null when all is in order. Given in the order in which they were written,
 * and only neighbours are merged, so that this order stays the order of the segments.
 */
export function toMerge<S extends Sized>(segments: readonly S[]): S[] | null {
  const highest = Math.max(0, ...segments.map(tierOf));
  for (let tier = 0; tier <= highest; tier += 1) {
    const stays = (segment: S): boolean => tierOf(segment) > tier || segment.units > GROWN;
    const run = segments.slice(segments.findLastIndex(stays) + 1);
    if (run.filter((segment) => tierOf(segment) === tier).length >= FAN) return oldest(run);
  }
  return grownPair(segments);
}

/** The first two neighbours that are grown and may be one. */
function grownPair<S extends Sized>(segments: readonly S[]): S[] | null {
  const at = segments.findIndex(({ units }, i) => {
    const next = segments[i + 1]?.units ?? 0;
    return Math.min(units, next) > GROWN && units + next <= LARGEST;
  });
  return at < 0 ? null : segments.slice(at, at + 2);
}

/** As many from the start as may be one segment. */
function oldest<S extends Sized>(run: readonly S[]): S[] {
  let total = 0;
  return run.filter((segment) => (total += segment.units) <= LARGEST);
}
