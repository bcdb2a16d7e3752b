import { useWords } from '@/components/ui/words';
import type { Shelves } from '@/lib/shelves/shelves';

/** How many posts a list has; of a search also how long it took. */
export function useCount(shelves: Shelves): string {
  const t = useWords();
  const ids = shelves.ids.value;
  const answer = shelves.search.answer.value;
  if (shelves.list.value.view !== 'search') return ids ? t.count('postCount', ids.length) : '';
  // What was found before stays until the next is there: a number that comes and goes with every key says nothing.
  if (!answer) return shelves.search.busy.value ? t('searching') : '';
  const seconds = Math.max(0.01, answer.ms / 1000).toLocaleString(t.lang, {
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
  });
  return `${t.count('postCount', answer.ids.length)} · ${t('seconds', seconds)}`;
}
