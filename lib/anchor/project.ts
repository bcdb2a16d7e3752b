import type { Run } from './chain';
import { wordEnd, wordStart } from './edges';
import { breaksLine, type Page } from './page';
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

/** What is new between the words before the quote and its first run belongs to what of the quote is not in runs. */
function startOf(page: Page, sought: Sought, runs: readonly Run[], index: number): number {
  const right = runs[index]!;
  const left = runs[index - 1];
  const unmatched = right.old - sought.from;
  if (unmatched < 0) return right.now - unmatched;
  const low = left ? left.now + left.length : 0;
  if (left && left.old + left.length === sought.from) {
    // A first word that lost its capital has new words before it that belong to the quote.
    const whole = unmatched === 0 && !lostCapital(page, sought, right.now);
    return whole ? wordStart(page.folded, right.now, low) : wordEnd(page.folded, low, right.now);
  }
  if (unmatched === 0) return right.now;
  const floor = lineStart(page, right.now, Math.max(low, right.now - unmatched - WORD));
  return wordStart(page.folded, Math.max(floor, right.now - unmatched), floor);
}

function endOf(page: Page, sought: Sought, runs: readonly Run[], index: number): number {
  const left = runs[index]!;
  const right = runs[index + 1];
  const end = left.now + left.length;
  const unmatched = sought.to - left.old - left.length;
  if (unmatched < 0) return end + unmatched;
  const high = right ? right.now : page.folded.text.length;
  if (right && right.old === sought.to)
    return unmatched === 0 ? wordEnd(page.folded, end, high) : wordStart(page.folded, high, end);
  if (unmatched === 0) return end;
  const ceiling = lineEnd(page, end, Math.min(high, end + unmatched + WORD));
  return wordEnd(page.folded, Math.min(ceiling, end + unmatched), ceiling);
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
