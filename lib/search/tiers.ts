/** A segment, as far as the choice of what to merge goes. */
export interface Sized {
  units: number;
}

// So many of a size become one of the next: a word is written log4(n) times, and a query looks at three of a size at most.
const FAN = 4;
// Above it a merge would hold too much in memory at once: some 20,000 posts.
const LARGEST = 60_000;

const tierOf = ({ units }: Sized): number => Math.floor(Math.log(Math.max(1, units)) / Math.log(FAN));

/**
 * Neighbours that should become one segment; null when all is in order. Given in the order in which they were written,
 * and only neighbours are merged, so that this order stays the order of the segments.
 */
export function toMerge<S extends Sized>(segments: readonly S[]): S[] | null {
  const highest = Math.max(0, ...segments.map(tierOf));
  for (let tier = 0; tier <= highest; tier += 1) {
    const run = segments.slice(segments.findLastIndex((segment) => tierOf(segment) > tier) + 1);
    if (run.filter((segment) => tierOf(segment) === tier).length < FAN) continue;
    const group = mergeable(run);
    if (group) return group;
  }
  return null;
}

/** The oldest neighbours that are together no larger than a segment may be. */
function mergeable<S extends Sized>(run: readonly S[]): S[] | null {
  let group: S[] = [];
  let total = 0;
  for (const segment of run) {
    if (total + segment.units > LARGEST) {
      if (group.length > 1) break;
      group = [];
      total = 0;
    }
    group.push(segment);
    total += segment.units;
  }
  return group.length > 1 ? group : null;
}
