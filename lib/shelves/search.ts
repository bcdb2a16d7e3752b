import { effect, signal, type ReadonlySignal } from '@preact/signals';
import type { Query } from '@/lib/search/query';
import { successive } from './successive';
import type { SearchEngine } from './searchEngine';

/** An answer: the posts, the best first, and how long it took. */
export interface Answer {
  ids: readonly string[];
  ms: number;
}

export interface Search {
  /** null while nothing was searched for, or the first answer is on its way */
  answer: ReadonlySignal<Answer | null>;
  busy: ReadonlySignal<boolean>;
}

// So long the first answer waits for the one that has looked into the texts: rows should not change places under one's
// eyes.
const PATIENCE_MS = 60;
// Where there are no rows yet they come first: reading texts would keep the disk from reading them.
const FIRST_ROWS_MS = 150;

/** Searches as the query changes, and again when the library does. A search that was overtaken by the next is dropped. */
export function createSearch(
  engine: SearchEngine,
  query: ReadonlySignal<Query | null>,
  failed: (error: unknown) => void,
  life: AbortSignal,
): Search {
  const answer = signal<Answer | null>(null);
  const busy = signal(false);
  const changes = signal(0);
  const next = successive(life);
  engine.onChange(() => (changes.value += 1));

  const run = async (wanted: Query, here: AbortSignal): Promise<void> => {
    const start = performance.now();
    const show = (ids: readonly string[] | null): void => {
      if (here.aborted || !ids) return;
      answer.value = { ids, ms: performance.now() - start };
      busy.value = false;
    };
    try {
      const first = await engine.search(wanted);
      if (here.aborted || !first) return;
      if (!answer.peek()) {
        show(first);
        await new Promise((next) => setTimeout(next, FIRST_ROWS_MS));
        if (here.aborted) return;
      }
      const patience = setTimeout(() => show(first), PATIENCE_MS);
      show(await engine.refine().finally(() => clearTimeout(patience)));
    } catch (error) {
      if (here.aborted) return;
      busy.value = false;
      failed(error);
    }
  };
  const stop = effect(() => {
    const wanted = query.value;
    void changes.value;
    const here = next();
    busy.value = wanted !== null;
    if (wanted === null) answer.value = null;
    else void run(wanted, here);
  });
  life.addEventListener('abort', stop);
  return { answer, busy };
}
