import type { Span } from '@/lib/model/highlight';

/** A stretch of a text that holds words of a search. */
export interface Densest extends Span {
  /** how many different ones */
  words: number;
}

const MANY = 600; // places of a word that are weighed against each other

/**
 * Where most of the words stand within `reach` characters; of such places the one with the least between
 * them, then the first.
 */
export function densest(each: readonly (readonly Span[])[], reach: number): Densest | null {
  const places = each
    .flatMap((spans, word) => spans.slice(0, MANY).map(({ start, end }) => ({ start, end, word })))
    .sort((a, b) => a.start - b.start);
  let best: Densest | null = null;
  let between = Infinity; // characters of the best that are no words
  let held = 0; // characters of the words in the window
  const counts = new Map<number, number>();
  let first = 0;
  for (const [last, { end, word }] of places.entries()) {
    counts.set(word, (counts.get(word) ?? 0) + 1);
    held += end - places[last]!.start;
    while (first < last) {
      const { start, end: ended, word: oldest } = places[first]!;
      const often = counts.get(oldest)!;
      // The first place is let go where it is too far, or its word stands again later in the window.
      if (often === 1 && end - start <= reach) break;
      if (often === 1) counts.delete(oldest);
      else counts.set(oldest, often - 1);
      held -= ended - start;
      first += 1;
    }
    const { start } = places[first]!;
    const gap = Math.max(0, end - start - held);
    if (best && (counts.size < best.words || (counts.size === best.words && gap >= between))) continue;
    best = { start, end, words: counts.size };
    between = gap;
  }
  return best;
}
