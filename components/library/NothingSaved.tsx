import { Button } from '@/components/ui/Button';
import { EmptyState } from '@/components/ui/EmptyState';
import { useWords } from '@/components/ui/words';

/** A post that is not in the library, or no longer. */
export function NothingSaved({ onClose }: { onClose: () => void }) {
  const t = useWords();
  return (
    <div class="centred">
      <EmptyState title={t('postGone')}>
        <p>{t('postGoneBody')}</p>
        <p class="empty-buttons">
          <Button look="outline" onClick={onClose}>
            {t('backToList')}
          </Button>
        </p>
      </EmptyState>
    </div>
  );
}
