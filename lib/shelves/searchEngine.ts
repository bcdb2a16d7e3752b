import type { SearchAnswer, SearchRequest } from '@/lib/library/search/protocol';
import type { Query } from '@/lib/search/query';

/** The search worker, as the library page sees it. */
export interface SearchEngine {
  /** Ids of the posts that fit, the best first; null when another search came between. */
  search: (query: Query) => Promise<string[] | null>;
  /** The answer to the last search again, by the texts of the posts; null when another search came between. */
  refine: () => Promise<string[] | null>;
  /** Lines of words that are the same thing to the reader. */
  setTerms: (lines: readonly (readonly string[])[]) => void;
  /** Posts have come in that the index does not know yet. */
  incomplete: () => void;
  /** Calls back whenever the library has changed. */
  onChange: (changed: () => void) => void;
}

export type SearchWorker = Pick<Worker, 'postMessage' | 'addEventListener' | 'terminate'>;

type Question<R = SearchRequest> = R extends { id: number } ? Omit<R, 'id'> : never;

/** `failed` is the first error of a worker that was started before. */
export function createSearchEngine(
  worker: SearchWorker,
  life: AbortSignal,
  failed?: Promise<ErrorEvent>,
): SearchEngine {
  const waiting = new Map<number, PromiseWithResolvers<string[] | null>>();
  const changed = new Set<() => void>();
  const ids: string[] = []; // by number
  let last = 0;
  let failure: Error | null = null; // since the worker was last heard of
  /** `Array.from` takes twice as long, which is felt where nearly all of 100,000 posts are found. */
  const idsOf = (found: Uint32Array): string[] => {
    const all: string[] = [];
    for (let i = 0; i < found.length; i += 1) all.push(ids[found[i]!]!);
    return all;
  };
  const settle = ({ data }: MessageEvent<SearchAnswer>): void => {
    failure = null;
    if ('kind' in data) return changed.forEach((call) => call());
    const asked = waiting.get(data.id);
    waiting.delete(data.id);
    if ('error' in data)
      return asked?.reject(Object.assign(new Error(data.error.message), { name: data.error.name }));
    if (data.found === null) return asked?.resolve(null);
    for (const id of data.ids) ids.push(id);
    asked?.resolve(idsOf(data.found));
  };
  // A worker that could not start, or broke down, answers nothing any more.
  const broken = ({ message }: ErrorEvent): void => {
    failure = new Error(message || 'the search worker does not run');
    for (const { reject } of waiting.values()) reject(failure);
    waiting.clear();
  };
  worker.addEventListener('message', settle, { signal: life });
  worker.addEventListener('error', broken, { signal: life });
  void failed?.then(broken);
  life.addEventListener('abort', () => worker.terminate());

  const send = (request: SearchRequest): void => worker.postMessage(request, []);
  const ask = (question: Question): Promise<string[] | null> => {
    const id = ++last;
    const asked = Promise.withResolvers<string[] | null>();
    if (failure) asked.reject(failure);
    else waiting.set(id, asked);
    send({ id, ...question });
    return asked.promise;
  };
  return {
    search: (query) => ask({ kind: 'search', query }),
    refine: () => ask({ kind: 'refine' }),
    setTerms: (lines) => send({ kind: 'terms', lines }),
    incomplete: () => send({ kind: 'incomplete' }),
    onChange: (call) => void changed.add(call),
  };
}
