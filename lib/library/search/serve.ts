import { liveQuery } from 'dexie';
import type { Query } from '@/lib/search/query';
import type { Library } from '../database';
import { shelfCounts } from '../counts';
import { createSearchHost } from './host';
import type { SearchAnswer, SearchRequest } from './protocol';
import { segmentCount } from './segments';

/** The end of a worker that pages talk to. */
export interface Port {
  postMessage: (answer: SearchAnswer, transfer?: Transferable[]) => void;
  addEventListener: (type: 'message', listener: (event: { data: SearchRequest }) => void) => void;
}

// Time for the first answers, and for whoever is writing, before the index is put in order.
const QUIET_MS = 1000;
// So long the worker reads nothing that nobody has asked for: the page is then reading its first rows.
const FIRST_MS = 500;

/** Answers questions of a page, and follows what pages write. */
export function serveSearch(db: Library, port: Port): void {
  const host = createSearchHost(db);
  let asked = new AbortController(); // the search that is answered, or refined
  let last: { query: Query; found: Uint32Array } | undefined;
  let told = 0; // ids that the page knows

  const search = async (query: Query): Promise<Uint32Array> => {
    asked.abort();
    asked = new AbortController();
    const { signal } = asked;
    const found = await host.search(query);
    signal.throwIfAborted();
    last = { query, found };
    return found;
  };
  const refine = async ({ signal }: AbortController): Promise<Uint32Array> =>
    last ? host.refine(last.query, last.found, signal) : new Uint32Array();

  const answer = async (request: Exclude<SearchRequest, { kind: 'terms' | 'incomplete' }>): Promise<void> => {
    const { id } = request;
    try {
      // a copy: what is sent is no longer here
      const found = (await (request.kind === 'search' ? search(request.query) : refine(asked))).slice();
      const ids = host.ids.slice(told);
      told = host.ids.length;
      port.postMessage({ id, found, ids }, [found.buffer]);
      setTimeout(watch);
    } catch (error) {
      const { name, message } = error as Error;
      port.postMessage(name === 'AbortError' ? { id, found: null } : { id, error: { name, message } });
    }
  };
  port.addEventListener('message', ({ data }) => {
    if (data.kind === 'incomplete') {
      isComplete = false;
      return void follow().catch(() => undefined);
    }
    if (data.kind !== 'terms') return void answer(data);
    host.setTerms(data.lines);
    if (last) port.postMessage({ kind: 'changed' });
  });

  let isFirst = true; // a search that came before has seen the library as it is
  let quiet: ReturnType<typeof setTimeout> | undefined;
  let isComplete = false;
  let ordered = Promise.resolve(); // one after the other: two would index the same posts
  const order = async (): Promise<void> => {
    if (!isComplete) {
      isComplete = true; // unless it is said again meanwhile
      await host.complete().catch((error: unknown) => {
        isComplete = false;
        throw error;
      });
    }
    await host.tidy();
  };
  const follow = async (): Promise<void> => {
    const changed = await host.sync();
    if (changed || !isFirst) port.postMessage({ kind: 'changed' });
    isFirst = false;
    clearTimeout(quiet);
    quiet = setTimeout(() => (ordered = ordered.then(order).catch(() => undefined)), QUIET_MS);
  };
  // A library that cannot be opened is told with the answer to a question. Dexie keeps watch over an `await` only in what
  // is written as an async function itself.
  let isWatched = false;
  const watch = (): void => {
    if (isWatched) return;
    isWatched = true;
    liveQuery(async () => Promise.all([segmentCount(db), shelfCounts(db)])).subscribe({
      next: () => void follow().catch(() => undefined),
      error: () => undefined,
    });
  };
  setTimeout(watch, FIRST_MS);
}
