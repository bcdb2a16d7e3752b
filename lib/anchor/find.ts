import type { Span } from '@/lib/model/highlight';
import type { Selector } from '@/lib/model/selectors';
import { type Candidate, seek, type Sought } from './candidates';
import { decide, nearest } from './decide';
import { fold } from './foldedText';
import { gramIndex } from './grams';

interface Moved {
  from: number;
  to: number;
}

/**
 * Finds passages in a text by their exact words, compared without white space and invisible characters. `null` is
 * lost: gone, changed, or not to be told from others with the same words.
 */
export function findAll(text: string, list: readonly (readonly Selector[])[]): (Span | null)[] {
  const page = fold(text);
  const hitsOf = gramIndex(page.text);
  const found: (Span | null)[] = [];
  const ties: { index: number; sought: Sought; tied: Candidate[] }[] = [];
  const certain: Moved[] = [];

  for (const [index, selectors] of list.entries()) {
    const sought = seek(page, hitsOf, selectors);
    const decided = sought ? decide(sought) : [];
    found.push(decided.length === 1 ? decided[0]!.span : null);
    if (!sought || sought.start === undefined) continue;
    if (decided.length === 1) certain.push({ from: sought.start, to: decided[0]!.span.start });
    else if (decided.length > 1) ties.push({ index, sought, tied: decided });
  }
  for (const { index, sought, tied } of ties) found[index] = byPlace(sought, tied, certain);
  return found;
}

/**
 * Expects a passage to have moved as far as the nearest passage that was found. Without one there is only a text that
 * has not moved: the same words at the same offset.
 */
function byPlace(sought: Sought, tied: readonly Candidate[], certain: readonly Moved[]): Span | null {
  const start = sought.start!;
  let near: Moved | undefined;
  for (const moved of certain) {
    if (!near || Math.abs(moved.from - start) < Math.abs(near.from - start)) near = moved;
  }
  if (near) return nearest(sought, tied, start + near.to - near.from);
  return nearest(
    sought,
    tied.filter(({ span }) => span.start === start),
    start,
  );
}
