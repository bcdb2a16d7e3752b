import { Button } from '@/components/ui/Button';
import { EmptyState } from '@/components/ui/EmptyState';
import { useWords } from '@/components/ui/words';
import type { SaveFailure } from '@/lib/model/operation';
import type { Rescue as RescueState } from '@/lib/shelves/rescue';
import { Rescue } from './Rescue';

/** The library cannot be read: why, and what to do. */
export function Trouble({ reason, rescue }: { reason: SaveFailure; rescue: RescueState }) {
  const t = useWords();
  return (
    <div class="centred" role="alert">
      <EmptyState title={t(`trouble_${reason}`)}>
        <p>{t(`troubleBody_${reason}`)}</p>
        {reason === 'failed' && <Rescue rescue={rescue} />}
        {reason === 'full' && (
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
