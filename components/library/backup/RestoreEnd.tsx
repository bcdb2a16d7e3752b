import { useWords } from '@/components/ui/words';
import type { Words } from '@/lib/model/words';
import type { RestoreStage } from '@/lib/shelves/backup/restoreStage';
import { EndFooter, type EndFooterProps } from '../import/EndFooter';
import { RestoreCounts } from './RestoreCounts';

type End = Extract<RestoreStage, { at: 'done' | 'refused' | 'stopped' | 'failed' }>;

export type RestoreEndProps = { stage: End } & Omit<EndFooterProps, 'isDone'>;

/** What came of it, or why nothing did. */
export function RestoreEnd({ stage, ...where }: RestoreEndProps) {
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
      <EndFooter isDone={stage.at === 'done'} {...where} />
    </>
  );
}

function sentenceOf(stage: Exclude<End, { at: 'done' }>, t: Words): string {
  if (stage.at === 'refused') return t(`restoreRefused_${stage.reason}`);
  if (stage.at === 'stopped') return t('restoreStoppedBody');
  return `${t(`saveFailed_${stage.reason}`)} ${t('restoreStoppedBody')}`;
}
