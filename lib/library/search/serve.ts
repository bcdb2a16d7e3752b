import type { Query } from '@/lib/search/query';
import { onWritten } from '../changes';
import type { Library } from '../database';
import { createSearchHost } from './host';
import type { SearchAnswer, SearchRequest } from './protocol';

/** The end of a worker that pages talk to. */
export interface Port {
  postMessage: (answer: SearchAnswer, transfer?: Transferable[]) => void;
  addEventListener: (type: 'message', listener: (event: { data: SearchRequest }) => void) => void;
}

// Time for the first answers, and for whoever is writing, before the index is put in order.
const QUIET_MS = 1000;
// So long the worker reads nothing that nobody has asked for: the page is then reading its first rows.
const FIRST_MS = 500;

// What a search goes by: each change of what posts say makes a segment.
const SEARCHED = ['segments/', 'posts/[shelf+savedAt]', 'posts/[starred+savedAt]'];

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

  const answer = async (request: Extract<SearchRequest, { id: number }>): Promise<void> => {
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
    // What fails is told with the answer to the question.
    if (data.kind === 'soon') return void host.sync().catch(() => undefined);
    if (data.kind === 'incomplete') {
      isComplete = false;
      return changed();
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
    await host.tidy();
    if (isComplete) return;
    isComplete = true; // unless it is said again meanwhile
    await host.complete().catch((error: unknown) => {
      isComplete = false;
      throw error;
    });
  };
  const follow = async (): Promise<void> => {
    const isOther = await host.sync();
    if (isOther || !isFirst) port.postMessage({ kind: 'changed' });
    isFirst = false;
    clearTimeout(quiet);
    quiet = setTimeout(() => (ordered = ordered.then(order).catch(() => undefined)), QUIET_MS);
  };
  let isBehind = false;
  let following: Promise<void> | undefined;
  // However much is written while it reads, it reads once more.
  const catchUp = async (): Promise<void> => {
    while (isBehind) {
      isBehind = false;
      // A library that cannot be opened is told with the answer to a question.
      await follow().catch(() => undefined);
    }
    following = undefined;
  };
  const changed = (): void => {
    isBehind = true;
    following ??= catchUp();
  };
  let isWatched = false;
  const watch = (): void => {
    if (isWatched) return;
    isWatched = true;
    onWritten(db, SEARCHED, changed);
    changed();
  };
  setTimeout(watch, FIRST_MS);
}
