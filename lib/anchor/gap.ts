import type { Run } from './chain';

// Cells of the table a gap may take; texts between two runs that are longer than that have nothing in common.
const CELLS = 1 << 12;
// A unit that agrees right after one that agrees is worth more: scattered letters are chance.
const AGREE = 2;
const FOLLOW = 3;
const SKIP = -1;

const score = new Int16Array(CELLS);
const came = new Uint8Array(CELLS);
const DIAGONAL = 1;
const UP = 2;

/** Which ends of the new text may be left out at no cost: those that no run bounds. */
export interface Free {
  head: boolean;
  tail: boolean;
}

/** Aligns two short texts (Needleman and Wunsch 1970, with free ends) and adds the runs, moved by an offset. */
export function fillGap(
  old: string,
  now: string,
  at: { old: number; now: number },
  free: Free,
  runs: Run[],
): void {
  const width = now.length + 1;
  if (old.length === 0 || now.length === 0 || (old.length + 1) * width > CELLS) return;
  for (let j = 0; j <= now.length; j += 1) score[j] = free.head ? 0 : j * SKIP;
  for (let i = 1; i <= old.length; i += 1) {
    const unit = old.charCodeAt(i - 1);
    const row = i * width;
    score[row] = i * SKIP;
    came[row] = UP;
    for (let j = 1; j <= now.length; j += 1) {
      const cell = row + j;
      let best = score[cell - width]! + SKIP;
      let from = UP;
      const left = score[cell - 1]! + SKIP;
      if (left > best) [best, from] = [left, 0];
      if (unit === now.charCodeAt(j - 1)) {
        const before = cell - width - 1;
        const follows = i > 1 && j > 1 && came[before] === DIAGONAL;
        const both = score[before]! + (follows ? FOLLOW : AGREE);
        if (both >= best) [best, from] = [both, DIAGONAL];
      }
      score[cell] = best;
      came[cell] = from;
    }
  }
  trace(old.length, free.tail ? bestEnd(old.length, width) : now.length, width, at, runs);
}

function bestEnd(row: number, width: number): number {
  let best = 0;
  for (let j = 1; j < width; j += 1) if (score[row * width + j]! > score[row * width + best]!) best = j;
  return best;
}

function trace(i: number, j: number, width: number, at: { old: number; now: number }, runs: Run[]): void {
  const found: Run[] = [];
  while (i > 0 && j > 0) {
    const from = came[i * width + j];
    if (from === DIAGONAL) {
      i -= 1;
      j -= 1;
      const last = found.at(-1);
      if (last && last.old === at.old + i + 1 && last.now === at.now + j + 1) {
        last.old -= 1;
        last.now -= 1;
        last.length += 1;
      } else found.push({ old: at.old + i, now: at.now + j, length: 1 });
    } else if (from === UP) i -= 1;
    else j -= 1;
  }
  for (const run of found.reverse()) runs.push(run);
}
