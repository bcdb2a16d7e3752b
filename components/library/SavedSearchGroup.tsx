import { useWords } from '@/components/ui/words';
import type { SavedSearches } from '@/lib/shelves/savedSearches';
import { SavedSearchItem } from './SavedSearchItem';

/** The searches that the reader keeps. */
export function SavedSearchGroup({ searches, current }: { searches: SavedSearches; current: string }) {
  const t = useWords();
  const list = searches.list.value;
  if (list.length === 0) return null;
  return (
    <section class="sidebar-group" aria-label={t('savedSearches')}>
      <h2>{t('savedSearches')}</h2>
      <ul>
        {list.map((saved) => (
          <SavedSearchItem
            key={saved.query}
            saved={saved}
            current={current}
            onRename={(name) => searches.rename(saved.query, name)}
            onRemove={() => searches.remove(saved.query)}
          />
        ))}
      </ul>
    </section>
  );
}
