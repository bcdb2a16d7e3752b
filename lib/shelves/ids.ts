import { effect, signal, type ReadonlySignal } from '@preact/signals';
import type { Library } from '@/lib/library/database';
import { idsOf, type PostFilter } from '@/lib/library/lists';
import { follow } from '@/lib/library/follow';
import { successive } from './successive';

/** Ids of the posts of a list, newest first, as they are now; null while the first are read. */
export function createIds(
  db: Library,
  filter: ReadonlySignal<PostFilter | null>,
  failed: (error: unknown) => void,
  life: AbortSignal,
): ReadonlySignal<readonly string[] | null> {
  const ids = signal<readonly string[] | null>(null);
  const next = successive(life);
  const stop = effect(() => {
    const wanted = filter.value;
    const here = next();
    ids.value = null;
    if (wanted)
      follow(
        () => idsOf(db, wanted),
        (found) => (ids.value = found),
        failed,
        here,
      );
  });
  life.addEventListener('abort', stop);
  return ids;
}
