import { liveQuery } from 'dexie';

/** Runs a query of the library now, and again whenever a page changed what it read. Stops with `life`. */
export function follow<T>(
  query: () => Promise<T>,
  next: (value: T) => void,
  failed: (error: unknown) => void,
  life: AbortSignal,
): void {
  if (life.aborted) return;
  // Dexie keeps watch over an `await` only in what is written as an async function itself.
  const subscription = liveQuery(async () => query()).subscribe({ next, error: failed });
  life.addEventListener('abort', () => subscription.unsubscribe());
}

/** A lifetime within another, replaced by each call: what belonged to the one before ends. */
export function successive(life: AbortSignal): () => AbortSignal {
  let current: AbortController | undefined;
  return () => {
    current?.abort();
    current = new AbortController();
    return AbortSignal.any([life, current.signal]);
  };
}
