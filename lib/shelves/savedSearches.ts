import { computed, type ReadonlySignal } from '@preact/signals';
import type { SavedSearch, Settings } from '@/lib/model/settings';
import type { Words } from '@/lib/model/words';
import type { Notices } from '@/lib/reader/notice';

/** Searches that stand beside the views. Of each query there is one. */
export interface SavedSearches {
  list: ReadonlySignal<readonly SavedSearch[]>;
  has: (query: string) => boolean;
  save: (query: string) => void;
  /** An empty name is the query itself. */
  rename: (query: string, name: string) => void;
  /** Can be taken back. */
  remove: (query: string) => void;
}

export interface SavedSearchesPorts {
  settings: ReadonlySignal<Settings>;
  changeSettings: (patch: Partial<Settings>) => void;
}

export function createSavedSearches(
  { settings, changeSettings }: SavedSearchesPorts,
  notices: Notices,
  t: Words,
): SavedSearches {
  const list = computed(() => settings.value.savedSearches);
  const put = (savedSearches: SavedSearch[]): void => changeSettings({ savedSearches });
  const has = (query: string): boolean => list.value.some((saved) => saved.query === query.trim());
  return {
    list,
    has,
    save(query) {
      const wanted = query.trim();
      if (wanted !== '' && !has(wanted)) put([...list.peek(), { name: wanted, query: wanted }]);
    },
    rename(query, name) {
      const renamed = { name: name.trim() || query, query };
      put(list.peek().map((saved) => (saved.query === query ? renamed : saved)));
    },
    remove(query) {
      const at = list.peek().findIndex((saved) => saved.query === query);
      const removed = list.peek()[at];
      if (!removed) return;
      put(list.peek().toSpliced(at, 1));
      notices.removed(t('searchRemoved'), t('undo'), () => {
        if (!has(query)) put(list.peek().toSpliced(at, 0, removed));
      });
    },
  };
}
