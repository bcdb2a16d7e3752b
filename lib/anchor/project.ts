import type { Run } from './chain';
import { isEdge, wordEnd, wordStart } from './edges';
import type { Page } from './page';
import type { Sought } from './sought';

/** Offsets in folded text. */
export interface Ends {
  start: number;
  end: number;
}

// Units that may be needed to reach the end of a word.
const WORD = 32;

/** Where the quote of an aligned text lies in the page, by the runs at and around its ends. */
export function project(page: Page, sought: Sought, runs: readonly Run[]): Ends | null {
  const first = runs.findIndex((run) => run.old + run.length > sought.from);
  const last = runs.findLastIndex((run) => run.old < sought.to);
  if (first < 0 || last < first) return null;
  return { start: startOf(page, sought, runs, first), end: endOf(page, sought, runs, last) };
}

function startOf(page: Page, sought: Sought, runs: readonly Run[], index: number): number {
  const right = runs[index]!;
  const left = runs[index - 1];
  const unmatched = right.old - sought.from;
  if (unmatched < 0) return right.now - unmatched;
  if (!left) {
    if (unmatched === 0) return right.now;
    const floor = lineStart(page, right.now, right.now - unmatched - WORD);
    return wordStart(page.folded, Math.max(floor, right.now - unmatched), floor);
  }
  const gap = { low: left.now + left.length, high: right.now };
  const before = sought.from - left.old - left.length;
  // A first word that lost its capital has new words before it that belong to the quote.
  const first = unmatched === 0 && lostCapital(page, sought, right.now) ? 1 : unmatched;
  return split(page, gap, before, first);
}

function endOf(page: Page, sought: Sought, runs: readonly Run[], index: number): number {
  const left = runs[index]!;
  const right = runs[index + 1];
  const end = left.now + left.length;
  const unmatched = sought.to - left.old - left.length;
  if (unmatched < 0) return end + unmatched;
  if (!right) {
    if (unmatched === 0) return end;
    const ceiling = lineEnd(page, end, end + unmatched + WORD);
    return wordEnd(page.folded, Math.min(ceiling, end + unmatched), ceiling);
  }
  if (unmatched === 0) return wordEnd(page.folded, end, right.now);
  return split(page, { low: end, high: right.now }, unmatched, right.old - sought.to);
}

/**
 * Divides what is new between two runs: of the old units between them, `left` were before the boundary and `right`
 * after it. What has no counterpart on one side belongs to the other.
 */
function split(
  page: Page,
  { low, high }: { low: number; high: number },
  left: number,
  right: number,
): number {
  if (right === 0) return wordStart(page.folded, high, low);
  if (left === 0) return wordEnd(page.folded, low, high);
  return nearestEdge(page, low + Math.round(((high - low) * left) / (left + right)), low, high);
}

function nearestEdge({ folded }: Page, at: number, low: number, high: number): number {
  for (let away = 0; at - away >= low || at + away <= high; away += 1) {
    if (at - away >= low && isEdge(folded, at - away)) return at - away;
    if (at + away <= high && isEdge(folded, at + away)) return at + away;
  }
  return at;
}

function lostCapital({ raw, folded }: Page, { exact }: Sought, at: number): boolean {
  const [first = ''] = exact;
  const now = raw[folded.starts[at]!];
  return now !== first && now === first.toLowerCase();
}

/** Where nothing bounds an end, it does not cross a line. */
function lineStart(page: Page, at: number, least: number): number {
  while (at > least && !breaksLine(page, at)) at -= 1;
  return at;
}

function lineEnd(page: Page, at: number, most: number): number {
  while (at < most && !breaksLine(page, at)) at += 1;
  return at;
}

function breaksLine({ raw, folded: { text, starts, ends } }: Page, at: number): boolean {
  return at <= 0 || at >= text.length || raw.slice(ends[at - 1], starts[at]).includes('\n');
}
