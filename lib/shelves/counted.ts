import { signal, type ReadonlySignal } from '@preact/signals';
import { shelfCounts, tallies, type ShelfCounts, type Tallies } from '@/lib/library/counts';
import type { Library } from '@/lib/library/database';
import { follow } from './follow';

export type { ShelfCounts, Tallies };

export interface Counted {
  shelves: ReadonlySignal<ShelfCounts | null>;
  tallies: ReadonlySignal<Tallies>;
}

/** The numbers beside the views, as they are now. */
export function createCounted(db: Library, failed: (error: unknown) => void, life: AbortSignal): Counted {
  const shelves = signal<ShelfCounts | null>(null);
  const tallied = signal<Tallies>({ tags: [], sites: [] });
  follow(
    () => shelfCounts(db),
    (found) => (shelves.value = found),
    failed,
    life,
  );
  follow(
    () => tallies(db),
    (found) => (tallied.value = found),
    failed,
    life,
  );
  return { shelves, tallies: tallied };
}
