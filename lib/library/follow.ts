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
