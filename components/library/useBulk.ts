import { useState } from 'preact/hooks';
import type { Shelves } from '@/lib/shelves/shelves';
import type { BulkBarProps } from './BulkBar';
import { usePickKeys } from './usePickKeys';

/** What the bar of picked posts does; null while nobody picks. */
export function useBulk(
  shelves: Shelves,
  isList: boolean,
  cursor: string | null,
  title: string,
): BulkBarProps | null {
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
  usePickKeys({
    isList,
    isPicking: ids !== null,
    cursor,
    onPick: picked.toggle,
    on,
    onTagging: () => setTagging((picked.ids.peek() ?? []).length > 0),
  });
  if (!ids || !isList) return null;
  const known = shelves.counted.tallies.value.tags.map(([tag]) => tag);
  return { count: ids.length, on, known, isTagging, onTagging: setTagging };
}
