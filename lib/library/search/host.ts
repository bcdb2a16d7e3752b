import { beginnings } from '@/lib/search/beginnings';
import { looseEnds } from '@/lib/search/looseEnds';
import type { Filter, Query } from '@/lib/search/query';
import { lookUpQuery, type SearchIndex } from '@/lib/search/search';
import { otherNames } from '@/lib/search/terms';
import type { Library } from '../database';
import { trashedIds } from '../lists';
import { postsThat } from './filters';
import { LoadedIndex } from './loaded';
import { indexMissing } from './missing';
import { originsIn, type Origins } from './origins';
import { refined } from './refine';
import { tidySegments } from './tidy';

const ENOUGH = 12; // posts: a first view of rows
const STILL_MS = 100; // without a query: nobody is typing

/** The search of a library. Lives in a worker, so that typing never waits for it. */
export interface SearchHost {
  /** Reads what changed in the library since; a search waits for it. Answers whether anything did. */
  sync: () => Promise<boolean>;
  /** ids of posts by number; grows, and never changes otherwise */
  readonly ids: readonly string[];
  /**
   * Numbers of the posts that fit, the best first, by the index alone. The very first search does not wait until all words
   * were read, and knows only posts with words that begin so: `refine` finds the rest.
   */
  search: (query: Query) => Promise<Uint32Array>;
  /**
   * The result of the same query again, by the texts of the posts: phrases hold to the letter, words that stand together
   * come first, and what others write with a space is there too.
   */
  refine: (query: Query, found: Uint32Array, signal: AbortSignal) => Promise<Uint32Array>;
  /** Indexes posts that the index does not know, and forgets those that are no longer there. */
  complete: () => Promise<void>;
  /** Puts the index in order: merges segments, reads postings ahead. */
  tidy: () => Promise<void>;
  /** Lines of words that the reader takes for the same thing. */
  setTerms: (lines: readonly (readonly string[])[]) => void;
}

export function createSearchHost(db: Library): SearchHost {
  const loaded = new LoadedIndex(db);
  const origins = originsIn(db);
  let names = otherNames([]);
  let trashed: ReadonlySet<string> = new Set();
  let ready: Promise<boolean> | undefined;
  const read = async (): Promise<boolean> => {
    const before = trashed;
    const [now, grew] = await Promise.all([trashedIds(db), loaded.sync()]);
    trashed = now;
    if (grew) origins.forget();
    return grew || before.symmetricDifference(now).size > 0;
  };
  // One after the other. What could not be read is read by the next.
  const sync = (): Promise<boolean> => {
    const reading = (ready ?? Promise.resolve(false)).then(read, read);
    ready = reading;
    reading.catch(() => {
      if (ready === reading) ready = undefined;
    });
    return reading;
  };

  let running = 0;
  const search = async (query: Query): Promise<Uint32Array> => {
    running += 1;
    try {
      return (await begun(query)) ?? (await answer(query));
    } finally {
      running -= 1;
      asked = performance.now();
      // What one query has read is not taken from it by the end of another.
      if (running === 0) loaded.trim();
    }
  };
  let asked = -Infinity; // when the last query was answered
  /** Lets queries go before what nobody waits for: until none is under way, and none was for `still` ms. */
  const pause = async (still: number): Promise<void> => {
    const left = (): number =>
      running > 0 ? Math.max(still, 1) : Math.max(0, asked + still - performance.now());
    let wait = 0;
    do {
      await new Promise((next) => setTimeout(next, wait));
      wait = left();
    } while (wait > 0);
  };
  let isFirst = true;
  let partial: Uint32Array | null = null; // what the first search answered before all words were read
  const begun = async (query: Query): Promise<Uint32Array | null> => {
    if (!isFirst) return null;
    isFirst = false;
    await (ready ?? sync());
    const asked = loaded.hasWords ? null : beginnings(query);
    const found = asked && (await answer(asked));
    return found && found.length >= ENOUGH ? (partial = found) : null;
  };
  const answer = async (query: Query): Promise<Uint32Array> => {
    await (ready ?? sync());
    const { index } = loaded;
    loaded.tick();
    // What the words are looked up in is known step by step: which blocks hold them, then which postings are theirs.
    let isWhole = true;
    let lookup = lookUpQuery(index, query, names);
    while (isWhole && loaded.lacks) {
      isWhole = await loaded.fetch();
      lookup = lookUpQuery(index, query, names);
    }
    lookup.need();
    const [passes, isThere] = await Promise.all([
      passesOf(query, index, { db, loaded, origins }),
      loaded.fetch(),
    ]);
    if (!isWhole || !isThere) {
      await sync();
      if (loaded.index.segments !== index.segments) return answer(query);
    }
    const numbers = lookup.rank((filter) => passes.get(filter)!);
    if (trashed.size === 0) return numbers;
    const hidden = loaded.marked(trashed);
    return numbers.filter((number) => !hidden[number]);
  };

  const idsOf = (numbers: Uint32Array): string[] => Array.from(numbers, (number) => loaded.ids[number]!);
  const refine: SearchHost['refine'] = async (query, answered, signal) => {
    const ends = looseEnds(query);
    const first = answered === partial ? await search(query) : answered;
    if (!ends) return first;
    const { fields } = query;
    const found = async (query: Query): Promise<string[]> => idsOf(await search(query));
    const ids = await refined({ db, found, fields, signal }, ends, idsOf(first));
    return Uint32Array.from(ids, (id) => loaded.number(id)!);
  };

  return {
    sync,
    get ids() {
      return loaded.ids;
    },
    search,
    refine,
    async complete() {
      await (ready ?? sync());
      await indexMissing(db, loaded.index.roster, () => pause(STILL_MS));
    },
    async tidy() {
      await tidySegments(db);
      await sync();
      await loaded.prefetch(() => pause(0));
    },
    setTerms(lines) {
      names = otherNames(lines);
    },
  };
}

/** For each condition of a query that is no word: a byte a post, 1 where it lets the post through. */
async function passesOf(
  { clauses }: Query,
  { roster }: SearchIndex,
  { db, loaded, origins }: { db: Library; loaded: LoadedIndex; origins: Origins },
): Promise<Map<Filter, Uint8Array>> {
  const filters = clauses.flatMap(({ any }) =>
    any.flatMap((condition) => (condition.kind === 'filter' ? [condition.filter] : [])),
  );
  const passes = async (filter: Filter): Promise<Uint8Array> =>
    filter.by === 'has' ? roster.having(filter.value) : loaded.marked(await postsThat(db, filter, origins));
  return new Map(await Promise.all(filters.map(async (filter) => [filter, await passes(filter)] as const)));
}
