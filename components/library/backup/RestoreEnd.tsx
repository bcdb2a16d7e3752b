import { Button } from '@/components/ui/Button';
import { useWords } from '@/components/ui/words';
import type { Words } from '@/lib/model/words';
import type { RestoreStage } from '@/lib/shelves/backup/restoreStage';
import { RestoreCounts } from './RestoreCounts';

type End = Extract<RestoreStage, { at: 'done' | 'refused' | 'stopped' | 'failed' }>;

export interface RestoreEndProps {
  stage: End;
  onAgain: () => void;
  onClose: () => void;
  onSeeInbox: () => void;
}

/** What came of it, or why nothing did. */
export function RestoreEnd({ stage, onAgain, onClose, onSeeInbox }: RestoreEndProps) {
  const t = useWords();
  return (
    <>
      <div class="import-body" role="status">
        {stage.at === 'done' ? (
          <RestoreCounts tally={stage.done} unreadable={stage.plan.unreadable.length} />
        ) : (
          <p>{sentenceOf(stage, t)}</p>
        )}
      </div>
      <footer>
        <p />
        <Button onClick={onAgain}>{t('importOther')}</Button>
        <Button look="filled" onClick={stage.at === 'done' ? onSeeInbox : onClose}>
          {stage.at === 'done' ? t('importSeeInbox') : t('close')}
        </Button>
      </footer>
    </>
  );
}

function sentenceOf(stage: Exclude<End, { at: 'done' }>, t: Words): string {
  if (stage.at === 'refused') return t(`restoreRefused_${stage.reason}`);
  if (stage.at === 'stopped') return t('restoreStoppedBody');
  return `${t(`saveFailed_${stage.reason}`)} ${t('restoreStoppedBody')}`;
}
