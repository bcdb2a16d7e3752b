import { effect, signal, type ReadonlySignal } from '@preact/signals';
import type { Library } from '@/lib/library/database';
import { plainSearch, type Found } from '@/lib/library/plainSearch';
import { matcher } from '@/lib/search/match';
import { successive } from './follow';

export interface Search {
  /** null while nothing was searched for, or the first answer is on its way */
  found: ReadonlySignal<readonly Found[] | null>;
  busy: ReadonlySignal<boolean>;
}

const PAUSE_MS = 120; // between two keys of a fast writer: one search a word, not one a letter

/** Searches as the query changes. A search that was overtaken by the next one is dropped. */
export function createSearch(
  db: Library,
  query: ReadonlySignal<string | null>,
  failed: (error: unknown) => void,
  life: AbortSignal,
): Search {
  const found = signal<readonly Found[] | null>(null);
  const busy = signal(false);
  const next = successive(life);
  const run = async (words: string, here: AbortSignal): Promise<void> => {
    try {
      const result = await plainSearch(db, matcher(words), here);
      if (here.aborted) return;
      found.value = result;
      busy.value = false;
    } catch (error) {
      if (!here.aborted) failed(error);
    }
  };
  const stop = effect(() => {
    const words = query.value?.trim() ?? '';
    const here = next();
    busy.value = words !== '';
    if (words === '') {
      found.value = null;
      return;
    }
    const timer = setTimeout(() => void run(words, here), PAUSE_MS);
    here.addEventListener('abort', () => clearTimeout(timer));
  });
  life.addEventListener('abort', stop);
  return { found, busy };
}
