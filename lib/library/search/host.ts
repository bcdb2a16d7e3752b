import { looseEnds, phrasesOf } from '@/lib/search/looseEnds';
import type { Filter, Query } from '@/lib/search/query';
import { lookUpQuery, type SearchIndex } from '@/lib/search/search';
import { otherNames } from '@/lib/search/terms';
import type { Library } from '../database';
import { trashedIds } from '../lists';
import { postsThat } from './filters';
import { LoadedIndex } from './loaded';
import { indexMissing } from './missing';
import { byNearness, holding } from './refine';
import { tidySegments } from './segments';

/** The search of a library. Lives in a worker, so that typing never waits for it. */
export interface SearchHost {
  /** Reads what changed in the index since; a search waits for it. */
  sync: () => Promise<void>;
  /** Ids of the posts that fit, the best first, by the index alone. */
  search: (query: Query) => Promise<string[]>;
  /**
   * The result of the same query again, by the texts of the posts: phrases hold to the letter, words that stand together
   * come first, and what others write with a space is there too.
   */
  refine: (query: Query, ids: readonly string[], signal: AbortSignal) => Promise<string[]>;
  /** Puts the index in order: indexes what it does not know, merges segments, reads postings ahead. */
  tidy: () => Promise<void>;
  /** Lines of words that the reader takes for the same thing. */
  setTerms: (lines: readonly (readonly string[])[]) => void;
}

// Posts whose texts are read for a word that they may write with a space.
const MAYBE = 100;

export function createSearchHost(db: Library): SearchHost {
  const loaded = new LoadedIndex(db);
  let names = otherNames([]);
  let ready: Promise<void> | undefined;
  const sync = (): Promise<void> => (ready = (ready ?? Promise.resolve()).then(() => loaded.sync()));

  const search = async (query: Query): Promise<string[]> => {
    await (ready ?? sync());
    const { index, ids } = loaded;
    const lookup = lookUpQuery(index, query, names);
    const [passes, trashed] = await Promise.all([
      passesOf(db, query, index, loaded),
      trashedIds(db),
      loaded.fetchFor(lookup, index.segments),
    ]);
    const numbers = lookup.rank((filter) => passes.get(filter)!);
    loaded.trim();
    const found = Array.from(numbers, (number) => ids[number]!);
    return trashed.size === 0 ? found : found.filter((id) => !trashed.has(id));
  };

  const refine: SearchHost['refine'] = async (query, ids, signal) => {
    const { phrases, words, splits } = looseEnds(query);
    let found = phrases.length > 0 ? await holding(db, ids, phrases, signal) : [...ids];
    if (words.length > 0) found = await byNearness(db, found, words);
    const known = new Set(found);
    for (const split of splits) {
      signal.throwIfAborted();
      const maybe = (await search(split)).filter((id) => !known.has(id)).slice(0, MAYBE);
      for (const id of await holding(db, maybe, phrasesOf(split), signal)) known.add(id);
    }
    return [...known];
  };

  return {
    sync,
    search,
    refine,
    async tidy() {
      await (ready ?? sync());
      await indexMissing(db, loaded.index.roster);
      await tidySegments(db);
      await sync();
      await loaded.prefetch();
    },
    setTerms(lines) {
      names = otherNames(lines);
    },
  };
}

/** For each condition of a query that is no word: a byte a post, 1 where it lets the post through. */
async function passesOf(
  db: Library,
  { clauses }: Query,
  { roster }: SearchIndex,
  loaded: LoadedIndex,
): Promise<Map<Filter, Uint8Array>> {
  const filters = clauses.flatMap(({ any }) =>
    any.flatMap((condition) => (condition.kind === 'filter' ? [condition.filter] : [])),
  );
  const passes = async (filter: Filter): Promise<Uint8Array> =>
    filter.by === 'has' ? roster.having(filter.value) : loaded.marked(await postsThat(db, filter));
  return new Map(await Promise.all(filters.map(async (filter) => [filter, await passes(filter)] as const)));
}
