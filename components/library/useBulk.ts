import { useState } from 'preact/hooks';
import type { Shelves } from '@/lib/shelves/shelves';
import type { BulkBarProps } from './BulkBar';
import type { RowAct } from './rowActions';

/** Several posts at once, for the keyboard. */
export interface Picks {
  isPicking: boolean;
  toggle: (id: string) => void;
  /** Does it to all that are picked; answers whether it can be done to several. */
  act: (what: RowAct) => boolean;
  end: () => void;
}

interface Bulk {
  /** what the bar of picked posts does; null while nobody picks */
  bar: BulkBarProps | null;
  /** null where none can be picked */
  picks: Picks | null;
}

/** What is done with several posts at once, by the bar and by the keyboard. `isList`: posts can be picked here. */
export function useBulk(shelves: Shelves, isList: boolean, title: string): Bulk {
  const { picked, manyActs, exporting } = shelves;
  const [isTagging, setTagging] = useState(false);
  const ids = picked.ids.value;
  const end = (): void => {
    setTagging(false);
    picked.end();
  };
  // what is done with posts is also the end of picking them
  const then = (act: (some: readonly string[]) => Promise<void>) => (): void => {
    const some = picked.ids.peek() ?? [];
    if (some.length === 0) return;
    end();
    void act(some);
  };
  const on: BulkBarProps['on'] = {
    done: then((some) => manyActs.move(some, 'done')),
    archive: then((some) => manyActs.move(some, 'archived')),
    trash: then(manyActs.trash),
    sharedTags: () => manyActs.sharedTags(picked.ids.peek() ?? []),
    tag: (added, removed) => void manyActs.tag(picked.ids.peek() ?? [], added, removed),
    export: () => exporting.open({ ids: picked.ids.peek() ?? [], name: title }),
    close: end,
  };
  if (!isList) return { bar: null, picks: null };
  const tags = (): void => setTagging((picked.ids.peek() ?? []).length > 0);
  const acts: Partial<Record<RowAct, () => void>> = { ...on, tags };
  const act = (what: RowAct): boolean => {
    acts[what]?.();
    return acts[what] !== undefined;
  };
  const picks = { isPicking: ids !== null, toggle: picked.toggle, act, end };
  if (!ids) return { bar: null, picks };
  const known = shelves.counted.tallies.value.tags.map(([tag]) => tag);
  return { bar: { count: ids.length, on, known, isTagging, onTagging: setTagging }, picks };
}
