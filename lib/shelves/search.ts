import { effect, signal, type ReadonlySignal } from '@preact/signals';
import type { Library } from '@/lib/library/database';
import { plainSearch } from '@/lib/library/plainSearch';
import { matcher } from '@/lib/search/match';
import type { Query } from '@/lib/search/query';
import { successive } from './follow';

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

const PAUSE_MS = 120; // between two keys of a fast writer: one search a word, not one a letter

/** Searches as the query changes. A search that was overtaken by the next one is dropped. */
export function createSearch(
  db: Library,
  query: ReadonlySignal<Query | null>,
  failed: (error: unknown) => void,
  life: AbortSignal,
): Search {
  const answer = signal<Answer | null>(null);
  const busy = signal(false);
  const next = successive(life);
  const run = async (wanted: Query, here: AbortSignal): Promise<void> => {
    const start = performance.now();
    try {
      const found = await plainSearch(db, matcher(wanted), here);
      if (here.aborted) return;
      answer.value = { ids: found.map(({ post }) => post.id), ms: performance.now() - start };
      busy.value = false;
    } catch (error) {
      if (!here.aborted) failed(error);
    }
  };
  const stop = effect(() => {
    const wanted = query.value;
    const here = next();
    busy.value = wanted !== null;
    if (wanted === null) {
      answer.value = null;
      return;
    }
    const timer = setTimeout(() => void run(wanted, here), PAUSE_MS);
    here.addEventListener('abort', () => clearTimeout(timer));
  });
  life.addEventListener('abort', stop);
  return { answer, busy };
}
