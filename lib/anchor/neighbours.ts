import { firstIndex } from './text';

/** A passage that was found: raw offsets of its start when it was marked and now. */
export interface Moved {
  from: number;
  to: number;
}

/** How well a place fits those of the passages around it. */
export interface Fit {
  /** share of the neighbours that lie on the same side of it as before, less those that do not: -1 to 1 */
  order: number;
  /** how near it is to where the best fitting neighbour expects it: 0 to 1 */
  near: number;
  /** there is no neighbour: it is expected where it was */
  alone: boolean;
}

export type FitOf = (from: number, to: number) => Fit;

// Passages on each side that are asked: several, as one of them may have moved.
const ASKED = 3;
// A passage may stand this far from where it is expected, and a quarter of the way to the neighbour, to be half as near.
const NEAR = 40;
const DRIFT = 0.25;

/** Judges places by the passages that were found; a passage is no neighbour of itself. */
export function neighbours(found: readonly Moved[]): FitOf {
  const sorted = [...found].sort((a, b) => a.from - b.from);
  return (from, to) => {
    const first = firstIndex(sorted.length, (i) => sorted[i]!.from >= from);
    const beyond = firstIndex(sorted.length, (i) => sorted[i]!.from > from);
    const asked = [
      ...sorted.slice(Math.max(0, first - ASKED), first),
      ...sorted.slice(beyond, beyond + ASKED),
    ];
    if (asked.length === 0) return { order: 0, near: nearness(to - from, from), alone: true };
    let order = 0;
    let near = 0;
    for (const other of asked) {
      order += other.from < from === other.to < to ? 1 : -1;
      near = Math.max(near, nearness(to - other.to - (from - other.from), from - other.from));
    }
    return { order: order / (asked.length + 1), near, alone: false };
  };
}

function nearness(off: number, way: number): number {
  return 1 / (1 + Math.abs(off) / (NEAR + DRIFT * Math.abs(way)));
}
