import { worths } from './fields';
import { Hits, type IndexSegment } from './hits';
import type { Wanted } from './patterns';

/** A word of a query that was looked up. */
export interface WordHits {
  /** whether it stands in any post as it is now */
  areAlive(): boolean;
  /** Asks for all postings that `scores` will read. */
  need(): void;
  /** What it is worth to each post, by number, into `room`, which is all zeros. */
  scores(room: Float32Array): Float32Array;
}

// Forms from which on a word is remembered: to look through them and their postings takes some milliseconds.
const MANY = 4000;
// Words that are remembered, 4 bytes a post each: those of the most forms, endings and stems that nearly every post has.
const MOST = 32;

interface Remembered {
  forms: number;
  scores: Float32Array;
}

/** By index, as it is at a moment. */
const remembered = new WeakMap<readonly IndexSegment[], Map<string, Remembered>>();

/**
 * Looks a word up, in some of the fields of posts. What stands all over a library is remembered for as long as the index is
 * the same: it is most of the time of a query, and whoever types or asks further comes back to it.
 */
export function wordHits(segments: readonly IndexSegment[], wanted: Wanted, fieldBits: number): WordHits {
  const words = remembered.get(segments) ?? new Map<string, Remembered>();
  remembered.set(segments, words);
  const name = JSON.stringify([wanted, fieldBits]);
  const known = words.get(name);
  if (known)
    return {
      areAlive: () => true,
      need: () => undefined,
      scores(room) {
        room.set(known.scores);
        return room;
      },
    };
  const hits = Hits.of(segments, wanted);
  return {
    areAlive: () => hits.areAlive(),
    need: () => hits.need(),
    scores(room) {
      const scores = hits.scores(worths(fieldBits), room);
      const { forms, isWhole } = hits;
      if (forms >= MANY && isWhole && scores.some((score) => score > 0) && makeRoom(words, forms))
        words.set(name, { forms, scores: scores.slice() });
      return scores;
    },
  };
}

/** Where there are enough, the one of the fewest forms goes for one of more. Answers whether there is room. */
function makeRoom(words: Map<string, Remembered>, forms: number): boolean {
  if (words.size < MOST) return true;
  const [name, fewest] = [...words].reduce((a, b) => (b[1].forms < a[1].forms ? b : a));
  return forms > fewest.forms && words.delete(name);
}
