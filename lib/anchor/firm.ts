import type { Run } from './chain';
import { isEdge } from './edges';
import type { FoldedText } from './foldedText';

// Shorter runs are chance, unless they are whole words.
const CHANCE = 4;

/** The runs that are no chance. */
export function firm(page: FoldedText, runs: readonly Run[]): Run[] {
  return runs.filter(
    ({ now, length }) => length >= CHANCE || (isEdge(page, now) && isEdge(page, now + length)),
  );
}
