import { liveQuery } from 'dexie';
import type { Library } from '../database';
import { createSearchHost } from './host';
import { fromLines, toLines, type SearchAnswer, type SearchRequest } from './protocol';
import { segmentNumbers } from './segments';

/** The end of a worker that pages talk to. */
export interface Port {
  postMessage: (answer: SearchAnswer) => void;
  addEventListener: (type: 'message', listener: (event: { data: SearchRequest }) => void) => void;
}

// Time for the first answers before the index is put in order.
const TIDY_AFTER_MS = 1000;

/** Answers questions of a page, and follows what pages write. */
export function serveSearch(db: Library, port: Port): void {
  const host = createSearchHost(db);
  let asked = new AbortController();

  const answer = async (request: Exclude<SearchRequest, { kind: 'terms' }>): Promise<void> => {
    if (request.kind === 'search') {
      asked.abort(); // whatever is being refined is of an older query
      asked = new AbortController();
    }
    const { signal } = asked;
    const { id, query } = request;
    try {
      const ids =
        request.kind === 'search'
          ? await host.search(query)
          : await host.refine(query, fromLines(request.ids), signal);
      port.postMessage({ id, ids: toLines(ids) });
    } catch (error) {
      if (signal.aborted) return port.postMessage({ id, ids: null });
      const { name, message } = error as Error;
      port.postMessage({ id, error: { name, message } });
    }
  };
  port.addEventListener('message', ({ data }) => {
    if (data.kind === 'terms') host.setTerms(data.lines);
    else void answer(data);
  });

  const follow = async (): Promise<void> => {
    await host.sync();
    port.postMessage({ kind: 'changed' });
  };
  // A library that cannot be opened is told with the answer to a question.
  liveQuery(() => segmentNumbers(db)).subscribe({
    next: () => void follow().catch(() => undefined),
    error: () => undefined,
  });
  setTimeout(() => void host.tidy().catch(() => undefined), TIDY_AFTER_MS);
}
