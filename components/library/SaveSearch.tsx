import { Button } from '@/components/ui/Button';
import { useWords } from '@/components/ui/words';
import type { SavedSearches } from '@/lib/shelves/savedSearches';

/** Keeps a search beside the views. */
export function SaveSearch({ query, searches }: { query: string; searches: SavedSearches }) {
  const t = useWords();
  const saved = searches.has(query);
  return (
    <Button icon={saved ? 'done' : 'plus'} disabled={saved} onClick={() => searches.save(query)}>
      {t(saved ? 'searchSaved' : 'saveSearch')}
    </Button>
  );
}
