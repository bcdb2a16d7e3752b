import { Button } from '@/components/ui/Button';
import { EmptyState } from '@/components/ui/EmptyState';
import { useWords } from '@/components/ui/words';
import type { Place } from './place';

export function PopupNothing({ place, onMark }: { place: Place; onMark: () => void }) {
  const t = useWords();
  return (
    <>
      <EmptyState title={t('noHighlightsYet')}>
        <p>{place === 'live' ? t('selectToMark') : t('noHighlightsHint')}</p>
      </EmptyState>
      {place === 'page' && (
        <div class="popup-choices">
          <Button look="outline" icon="edit" onClick={onMark}>
            {t('markThisPage')}
          </Button>
        </div>
      )}
    </>
  );
}
