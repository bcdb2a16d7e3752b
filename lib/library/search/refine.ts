import { folded } from '@/lib/search/codes';
import { inOneLine } from '@/lib/search/looseEnds';
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

/** What a text must hold: of each list one phrase, in one of the fields; null is everywhere. */
export interface Held {
  phrases: readonly (readonly string[])[];
  fields: Query['fields'];
}

/** Those of `ids` whose texts hold phrases to the letter, in order. */
export async function holding(
  db: Library,
  ids: readonly string[],
  { phrases, fields }: Held,
  signal: AbortSignal,
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
export async function byNearness(
  db: Library,
  ids: readonly string[],
  words: readonly string[],
): Promise<string[]> {
  const first = ids.slice(0, FIRST);
  const texts = await textsOf(db, first);
  const places = first.map((id, place) => {
    const near = Math.max(0, ...texts[place]!.map(({ text }) => nearness(folded(text), words)));
    return { id, place: (place + 1) * (1 - WEIGHT * near) };
  });
  return [...places.sort((a, b) => a.place - b.place).map(({ id }) => id), ...ids.slice(FIRST)];
}
