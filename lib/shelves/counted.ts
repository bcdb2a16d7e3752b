import { signal, type ReadonlySignal } from '@preact/signals';
import { shelfCounts, tallies, type ShelfCounts, type Tallies } from '@/lib/library/counts';
import type { Library } from '@/lib/library/database';
import { follow } from '@/lib/library/follow';

export type { ShelfCounts, Tallies };

export interface Counted {
  shelves: ReadonlySignal<ShelfCounts | null>;
  tallies: ReadonlySignal<Tallies>;
}

/** The numbers beside the views, as they are now. They wait for `drawn`: the rows a reader came for are read first. */
export function createCounted(
  db: Library,
  drawn: Promise<void>,
  failed: (error: unknown) => void,
  life: AbortSignal,
): Counted {
  const shelves = signal<ShelfCounts | null>(null);
  const tallied = signal<Tallies>({ tags: [], sites: [], series: [], languages: [] });
  const start = async (): Promise<void> => {
    await drawn;
    follow(
      () => shelfCounts(db),
      (found) => {
        // The walk over all names comes last.
        if (shelves.peek() === null)
          follow(
            () => tallies(db),
            (names) => (tallied.value = names),
            failed,
            life,
          );
        shelves.value = found;
      },
      failed,
      life,
    );
  };
  void start();
  return { shelves, tallies: tallied };
}
