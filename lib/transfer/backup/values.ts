import * as v from 'valibot';
import { LINE, LIST, TEXT } from './limits';

// What fields of records are made of. A text is kept to the letter: lone surrogates and decomposed letters too.
export const text = v.pipe(v.string(), v.maxLength(TEXT));
/** a body of a post, or its HTML */
export const long = v.pipe(v.string(), v.maxLength(LINE));
export const number = v.pipe(v.number(), v.finite());
export const count = v.pipe(number, v.integer(), v.minValue(0));
/**
 * Times that a record was changed; above 2 ** 53 one more would be the same. What a file says is cut far below: whatever is
 * changed after that is still read from the next backup.
 */
export const revision = v.pipe(count, v.maxValue(Number.MAX_SAFE_INTEGER), v.toMaxValue(2 ** 40));
/** What is only shown, or made anew when the post is next read: nothing is left out because of it. */
export const size = v.fallback(number, 0);
export const share = v.fallback(v.pipe(number, v.minValue(0), v.maxValue(1)), 0);
/** The last time that can be shown; milliseconds since 1970. */
export const LAST_TIME = 8.64e15;
export const time = v.pipe(number, v.minValue(-LAST_TIME), v.maxValue(LAST_TIME));

/** Ids stand in lists that are parted by line ends. */
export const id = v.pipe(v.string(), v.regex(/^[^\s\p{Cc}\p{Cs}]{1,200}$/u));
export const hash = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));

/** Long texts are read letter by letter: of a group that is repeated, the engine would keep each turn, and run out of room. */
export const base64 = v.pipe(
  v.string(),
  v.check((data) => data.length % 4 === 0 && !/[^A-Za-z0-9+/]/.test(data.replace(/={1,2}$/, ''))),
);

/** An address by which a post is known: of a page, or a name of our own where it has none. */
export const address = v.pipe(text, v.regex(/^(?:(?:https?|file):[^\s<>"\p{Cc}]+$|urn:)/iu));
/** An address of another page: what is none is no link. */
export const link = v.fallback(v.pipe(text, v.regex(/^https?:/i)), '');

export const listOf = <T extends v.GenericSchema>(item: T) => v.pipe(v.array(item), v.maxLength(LIST));
/** What cannot be used of a list is left out; the rest stays. */
export const kept = <T>(item: v.GenericSchema<unknown, T>) =>
  v.pipe(
    listOf(v.unknown()),
    v.transform((list) => list.flatMap((one) => (v.is(item, one) ? [one as T] : []))),
  );
