import type { Run } from './chain';
import { nearestEdge, wordEnd, wordStart } from './edges';
import type { Page } from './page';

/** Offsets in folded text. */
export interface Ends {
  start: number;
  end: number;
}

/** Where the part `from`–`to` of an aligned text lies in the page, by the runs at and around its ends. */
export function project(page: Page, runs: readonly Run[], from: number, to: number): Ends | null {
  const first = runs.findIndex((run) => run.old + run.length > from);
  const last = runs.findLastIndex((run) => run.old < to);
  if (first < 0 || last < first) return null;
  return { start: startOf(page, runs, first, from), end: endOf(page, runs, last, to) };
}

function startOf(page: Page, runs: readonly Run[], index: number, from: number): number {
  const right = runs[index]!;
  const left = runs[index - 1];
  if (right.old < from) return right.now + from - right.old;
  const floor = left ? left.now + left.length : lineStart(page, right.now);
  const unmatched = right.old - from;
  if (!left)
    return unmatched === 0
      ? right.now
      : wordStart(page.folded, Math.max(floor, right.now - unmatched), floor);
  return split(page, floor, right.now, from - left.old - left.length, unmatched);
}

function endOf(page: Page, runs: readonly Run[], index: number, to: number): number {
  const left = runs[index]!;
  const right = runs[index + 1];
  const stop = left.old + left.length;
  const end = left.now + left.length;
  if (stop > to) return end - stop + to;
  const ceiling = right ? right.now : lineEnd(page, end);
  const unmatched = to - stop;
  if (!right)
    return unmatched === 0 ? end : wordEnd(page.folded, Math.min(ceiling, end + unmatched), ceiling);
  if (unmatched === 0) return wordEnd(page.folded, end, ceiling);
  return split(page, end, ceiling, unmatched, right.old - to);
}

/**
 * Divides what is new between two runs: of the old units between them, `left` were before the boundary and `right`
 * after it. What has no counterpart on one side belongs to the other.
 */
function split(page: Page, low: number, high: number, left: number, right: number): number {
  if (right === 0) return wordStart(page.folded, high, low);
  if (left === 0) return wordEnd(page.folded, low, high);
  return nearestEdge(page.folded, low + Math.round(((high - low) * left) / (left + right)), low, high);
}

/** Where nothing bounds an end, it does not cross a line. */
function lineStart({ raw, folded: { starts, ends } }: Page, at: number): number {
  while (at > 0 && !raw.slice(ends[at - 1], starts[at]).includes('\n')) at -= 1;
  return at;
}

function lineEnd({ raw, folded: { text, starts, ends } }: Page, at: number): number {
  while (at < text.length && !(at > 0 && raw.slice(ends[at - 1], starts[at]).includes('\n'))) at += 1;
  return at;
}
