import { bitOf } from './fields';
import { GONE, HEAD, type Units } from './segment';

/** The posts of all segments by number, and which unit of a segment is of which post now. */
export interface Roster {
  /** id by number; numbers are never given anew */
  ids: readonly string[];
  /** posts that are there */
  alive: Uint8Array;
  /** the parts of each post that were indexed, as bits */
  parts: Uint8Array;
  /** A byte a post, 1 where it has some. */
  having: (what: 'note' | 'highlight' | 'code') => Uint8Array;
  /** the posts sorted by the time they were saved, the oldest first */
  byPlace: Uint32Array;
}

/** A segment's units: number of the post, or -1 where a later unit took the place of this one. */
export type PostOf = Int32Array;

const fieldOf = { note: 'notes', highlight: 'highlights', code: 'code' } as const;

export class PostNumbers {
  readonly ids: string[] = [];
  readonly #numbers = new Map<string, number>();

  number(id: string): number | undefined {
    return this.#numbers.get(id);
  }

  /** Number of the post of each unit. */
  of({ posts }: Pick<Units, 'posts'>): Int32Array {
    if (posts === '') return new Int32Array(0);
    return Int32Array.from(posts.split('\n'), (id) => {
      const known = this.#numbers.get(id);
      if (known !== undefined) return known;
      const number = this.ids.push(id) - 1;
      this.#numbers.set(id, number);
      return number;
    });
  }
}

/** `segments` in the order in which they were written. */
export function rosterOf(
  ids: readonly string[],
  segments: readonly { units: Units; posts: Int32Array }[],
): { roster: Roster; postsOf: PostOf[] } {
  const count = ids.length;
  const newest = new Int32Array(count * 3).fill(-1); // place of the last unit of each part
  const gone = new Int32Array(count).fill(-1);
  let place = 0;
  for (const { units, posts } of segments)
    for (let unit = 0; unit < posts.length; unit += 1, place += 1) {
      const part = units.parts[unit]!;
      if (part === GONE) gone[posts[unit]!] = place;
      else newest[posts[unit]! * 3 + part] = place;
    }
  const alive = new Uint8Array(count);
  const has = new Uint8Array(count);
  const parts = new Uint8Array(count);
  const keys = Float64Array.from(alive.keys()); // when each was saved, then its number: whole numbers sort fastest
  place = 0;
  const postsOf = segments.map(({ units, posts }) =>
    posts.map((post, unit) => {
      const here = place++;
      const part = units.parts[unit]!;
      if (part === GONE || newest[post * 3 + part] !== here || gone[post]! > here) return -1;
      has[post]! |= units.has[unit]!;
      parts[post]! |= 1 << part;
      if (part === HEAD) {
        alive[post] = 1;
        keys[post] = units.times[unit]! * count + post;
      }
      return post;
    }),
  );
  const byPlace = Uint32Array.from(keys.sort(), (key) => key % count);
  const having: Roster['having'] = (what) => {
    const bit = bitOf(fieldOf[what]);
    return has.map((bits) => (bits & bit ? 1 : 0));
  };
  return { roster: { ids, alive, parts, having, byPlace }, postsOf };
}
