import { EmptyState } from '@/components/ui/EmptyState';
import { useWords } from '@/components/ui/words';
import { widerSearches } from '@/lib/search/wider';
import { hashOf } from '@/lib/shelves/route';
import './NothingFound.css';

/** A search that found nothing, and what may find more. */
export function NothingFound({ query }: { query: string }) {
  const t = useWords();
  const wider = widerSearches(query);
  return (
    <EmptyState title={t('emptySearchTitle')}>
      {t('emptySearchBody')}
      {wider.length > 0 && (
        <ul class="wider">
          {wider.map(({ without, input }) => (
            <li key={without}>
              <a class="button" data-look="outline" href={hashOf({ view: 'search', query: input })}>
                {t(`wider_${without}`)}
              </a>
            </li>
          ))}
        </ul>
      )}
    </EmptyState>
  );
}
