import { Button } from '@/components/ui/Button';
import { EmptyState } from '@/components/ui/EmptyState';
import { useWords } from '@/components/ui/words';
import type { SaveFailure } from '@/lib/model/operation';

/** The library cannot be read: why, and what to do. */
export function Trouble({ reason }: { reason: SaveFailure }) {
  const t = useWords();
  return (
    <div class="centred" role="alert">
      <EmptyState title={t(`trouble_${reason}`)}>
        <p>{t(`troubleBody_${reason}`)}</p>
        {reason !== 'private' && (
          <p class="empty-buttons">
            <Button look="outline" onClick={() => location.reload()}>
              {t('reload')}
            </Button>
          </p>
        )}
      </EmptyState>
    </div>
  );
}
