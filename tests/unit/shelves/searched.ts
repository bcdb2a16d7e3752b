import 'fake-indexeddb/auto';
import { vi } from 'vitest';
import { serveSearch, type Port } from '@/lib/library/search/serve';
import { createSearchEngine, type SearchWorker } from '@/lib/shelves/searchEngine';
import { emptyLibrary } from '../library/samples';

/** A library with its search, both ends of the worker without a worker: what is sent is cloned, as there. */
export function searched() {
  const db = emptyLibrary();
  const { port1, port2 } = new MessageChannel();
  const page = Object.assign(port1, { terminate: vi.fn<() => void>() }) as unknown as SearchWorker;
  port1.start();
  port2.start();
  serveSearch(db, port2 as unknown as Port);
  const life = new AbortController();
  const end = (): void => {
    life.abort();
    port1.close();
  };
  return { db, page, engine: createSearchEngine(page, life.signal), life: life.signal, end };
}
