import { folded, inOneLine } from '@/lib/search/codes';
import { looseEnds, type LooseEnds } from '@/lib/search/looseEnds';
import { nearness } from '@/lib/search/nearness';
import type { Query } from '@/lib/search/query';
import type { Library } from '../database';
import { textsOf } from './texts';

const FIRST = 50; // results whose order is looked at again
const AT_ONCE = 50; // posts whose texts are read at a time
// Results whose phrases are verified: nobody scrolls to what comes behind them.
const VERIFIED = 1000;
// How far nearness moves a result: side by side, the tenth comes before the third.
const WEIGHT = 0.8;

// Posts whose texts are read for a word that they may write with a space.
const MAYBE = 100;

/** What the texts of posts are read by. */
export interface Reader {
  db: Library;
  /** the posts of another query, the best first */
  found: (query: Query) => Promise<string[]>;
  /** where words may stand; null is everywhere */
  fields: Query['fields'];
  signal: AbortSignal;
}

/** What the index has found, by the texts of the posts: what does not hold is out, what nearly holds is in. */
export async function refined(reader: Reader, ends: LooseEnds, first: readonly string[]): Promise<string[]> {
  let ids = first;
  if (ends.unwanted) ids = await without(reader, ends.unwanted, ids);
  if (ends.phrases.length > 0)
    ids = await holding(
      reader,
      ids,
      ends.phrases.map((phrase) => [phrase]),
    );
  for (const either of ends.either) ids = await withEither(reader, either, ids);
  if (ends.words.length > 0) ids = await byNearness(reader.db, ids, ends.words);
  return withSplits(reader, ends.splits, ids);
}

/** Where all words of a phrase that is not wanted stand, the index has left a post out. */
async function without(
  reader: Reader,
  { phrases, others }: NonNullable<LooseEnds['unwanted']>,
  ids: readonly string[],
): Promise<string[]> {
  const there = new Set(ids);
  const wider = await reader.found(others);
  const doubtful = wider.filter((id) => !there.has(id));
  const out = new Set(await holding(reader, doubtful, [phrases]));
  return wider.filter((id) => !out.has(id));
}

/** Of a phrase and other things one must hold: where the others do, the phrase need not. */
async function withEither(
  reader: Reader,
  { phrases, others }: LooseEnds['either'][number],
  ids: readonly string[],
): Promise<string[]> {
  const sure = new Set(others ? await reader.found(others) : []);
  const doubtful = ids.filter((id) => !sure.has(id));
  const held = new Set(await holding(reader, doubtful, [phrases]));
  return ids.filter((id) => sure.has(id) || held.has(id));
}

/** With the posts that write a word in two, behind the others. */
async function withSplits(
  reader: Reader,
  splits: readonly Query[],
  ids: readonly string[],
): Promise<string[]> {
  const known = new Set(ids);
  for (const split of splits) {
    reader.signal.throwIfAborted();
    const maybe = (await reader.found(split)).filter((id) => !known.has(id)).slice(0, MAYBE);
    const ends = { ...looseEnds(split)!, words: [], splits: [] };
    for (const id of await refined(reader, ends, maybe)) known.add(id);
  }
  return [...known];
}

/** Those of `ids` whose texts hold phrases to the letter, in order: of each list one. */
async function holding(
  { db, fields, signal }: Reader,
  ids: readonly string[],
  phrases: readonly (readonly string[])[],
): Promise<string[]> {
  const found: string[] = [];
  for (let at = 0; at < Math.min(ids.length, VERIFIED); at += AT_ONCE) {
    signal.throwIfAborted();
    const some = ids.slice(at, at + AT_ONCE);
    const texts = await textsOf(db, some, { about: true });
    some.forEach((id, i) => {
      const looked = texts[i]!.filter(({ field }) => fields?.includes(field) ?? true);
      const lines = looked.map(({ text }) => inOneLine(text));
      const holds = (phrase: string): boolean => lines.some((line) => line.includes(phrase));
      if (phrases.every((each) => each.some(holds))) found.push(id);
    });
  }
  return [...found, ...ids.slice(VERIFIED)];
}

/** The first results again, those in which the words stand together before the others. */
async function byNearness(db: Library, ids: readonly string[], words: readonly string[]): Promise<string[]> {
  const first = ids.slice(0, FIRST);
  const texts = await textsOf(db, first);
  const places = first.map((id, place) => {
    const near = Math.max(0, ...texts[place]!.map(({ text }) => nearness(folded(text), words)));
    return { id, place: (place + 1) * (1 - WEIGHT * near) };
  });
  return [...places.sort((a, b) => a.place - b.place).map(({ id }) => id), ...ids.slice(FIRST)];
}
