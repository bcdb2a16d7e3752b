import { GRAM, gramAt } from './grams';

/** Units that are the same in two texts: `length` of them from `old` in the one and from `now` in the other. */
export interface Run {
  old: number;
  now: number;
  length: number;
}

// Where each gram stands, shared by all calls so that short texts cost no allocation: an entry holds for the call with
// its stamp only.
const BITS = 16;
const stamps = new Uint32Array(1 << BITS);
const places = new Int32Array(1 << BITS);
let stamp = 0;

/**
 * Runs that both texts have in the same order: grams that stand once in each of them, the longest increasing
 * subsequence of those, each widened as far as the texts agree. (Bram Cohen's patience diff, over grams instead of
 * lines; the subsequence by patience sorting, Fredman 1975.)
 */
export function chain(old: string, now: string): Run[] {
  return widened(increasing(uniquePairs(old, now)), old, now);
}

interface Pair {
  old: number;
  now: number;
  /** the pair before it in its longest subsequence */
  previous: Pair | null;
}

function uniquePairs(old: string, now: string): Pair[] {
  remember(old);
  const at = new Int32Array(old.length).fill(NOWHERE);
  for (let i = 0; i + GRAM <= now.length; i += 1) {
    const gram = gramAt(now, i) >>> (32 - BITS);
    const from = stamps[gram] === stamp ? places[gram]! : TWICE;
    if (from !== TWICE && sameGram(old, from, now, i)) at[from] = at[from] === NOWHERE ? i : TWICE;
  }
  const pairs: Pair[] = [];
  for (let i = 0; i < at.length; i += 1) if (at[i]! >= 0) pairs.push({ old: i, now: at[i]!, previous: null });
  return pairs;
}

const NOWHERE = -1;
const TWICE = -2;

function remember(text: string): void {
  stamp = (stamp + 1) >>> 0;
  for (let i = 0; i + GRAM <= text.length; i += 1) {
    const gram = gramAt(text, i) >>> (32 - BITS);
    places[gram] = stamps[gram] === stamp ? TWICE : i;
    stamps[gram] = stamp;
  }
}

function sameGram(old: string, from: number, now: string, at: number): boolean {
  for (let i = 0; i < GRAM; i += 1) if (old.charCodeAt(from + i) !== now.charCodeAt(at + i)) return false;
  return true;
}

/** The longest subsequence that increases in both texts; `pairs` increase in the old one. */
function increasing(pairs: readonly Pair[]): Pair[] {
  const ends: Pair[] = []; // ends[n]: the lowest end of a subsequence of n + 1 pairs
  for (const pair of pairs) {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (ends[middle]!.now < pair.now) low = middle + 1;
      else high = middle;
    }
    pair.previous = ends[low - 1] ?? null;
    ends[low] = pair;
  }
  const longest: Pair[] = [];
  for (let pair = ends.at(-1) ?? null; pair; pair = pair.previous) longest.push(pair);
  return longest.reverse();
}

function widened(pairs: readonly Pair[], old: string, now: string): Run[] {
  const runs: Run[] = [];
  for (const pair of pairs) {
    const last = runs.at(-1);
    const from = last ? last.old + last.length : 0;
    const start = last ? last.now + last.length : 0;
    if (pair.old + GRAM <= from && pair.now + GRAM <= start) continue;
    let left = 0;
    let right = 0;
    while (
      pair.old - left > from &&
      pair.now - left > start &&
      old[pair.old - left - 1] === now[pair.now - left - 1]
    )
      left += 1;
    const skip = Math.max(0, from - pair.old, start - pair.now);
    if (skip >= GRAM) continue;
    while (pair.old + right < old.length && old[pair.old + right] === now[pair.now + right]) right += 1;
    if (right > skip)
      runs.push({ old: pair.old - left + skip, now: pair.now - left + skip, length: right + left - skip });
  }
  return runs;
}
