import { Button } from '@/components/ui/Button';
import { useWords } from '@/components/ui/words';
import type { RestoreStage } from '@/lib/shelves/backup/restoreStage';
import { ProgressLine } from '../ProgressLine';
import { RestoreCounts } from './RestoreCounts';

export interface RestoreProgressProps {
  stage: Extract<RestoreStage, { at: 'reading' | 'writing' }>;
  onStop: () => void;
}

/** How far the reading or the writing is, and a way out. How long a file is, is known only at its end. */
export function RestoreProgress({ stage, onStop }: RestoreProgressProps) {
  const t = useWords();
  const isWriting = stage.at === 'writing';
  return (
    <>
      <div class="import-body">
        {isWriting ? (
          <>
            <RestoreCounts tally={stage.plan} unreadable={stage.plan.unreadable.length} />
            <ProgressLine
              label={t('restoreWriting')}
              share={stage.share}
              total={stage.plan.fresh + stage.plan.joined}
            />
          </>
        ) : (
          <p>{t('restoreRead', stage.lines.toLocaleString(t.lang))}</p>
        )}
      </div>
      <footer>
        <p>{isWriting ? t('restoreGoesOn') : ''}</p>
        <Button look="outline" onClick={onStop}>
          {t('importStop')}
        </Button>
      </footer>
    </>
  );
}
