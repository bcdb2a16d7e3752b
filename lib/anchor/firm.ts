import type { Run } from './chain';
import { isEdge, wordStart } from './edges';
import type { FoldedText } from './foldedText';

// Shorter runs are chance, unless they are whole words.
const CHANCE = 4;
// So are fewer units at the start of a word that goes on differently.
const START = 2;

/** The runs that are no chance, without what they have by chance of a word at their end. */
export function firm(page: FoldedText, old: string, runs: readonly Run[], bound = { old: 0, now: 0 }): Run[] {
  const kept: Run[] = [];
  let free = bound; // where the last run ended
  for (const { old: from, now, length } of runs) {
    const most = Math.min(from - free.old, now - free.now);
    let left = 0;
    while (left < most && old[from - left - 1] === page.text[now - left - 1]) left += 1;
    const end = now + length;
    const word = isEdge(page, end) ? end : wordStart(page, end, now - left);
    const trimmed = end - word < START && word > now - left ? end - word : 0;
    const run = { old: from - left, now: now - left, length: length + left - trimmed };
    if (run.length < CHANCE && !(isEdge(page, run.now) && isEdge(page, run.now + run.length))) continue;
    kept.push(run);
    free = { old: run.old + run.length, now: run.now + run.length };
  }
  return kept;
}
