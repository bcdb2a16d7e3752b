import { useWords } from '@/components/ui/words';
import type { Words } from '@/lib/model/words';
import type { RestoreStage } from '@/lib/shelves/backup/restoreStage';
import type { Restoring } from '@/lib/shelves/backup/restoring';
import { RestoreEnd } from './RestoreEnd';
import { RestorePlan } from './RestorePlan';
import { RestoreProgress } from './RestoreProgress';
import { StepDialog } from '../StepDialog';
import { broughtSize } from '../import/broughtSize';
import './RestoreDialog.css';

export interface RestoreDialogProps {
  restoring: Restoring;
  stage: RestoreStage;
  /** names of files that are read next */
  waiting: readonly string[];
  onAgain: () => void;
  onSeeInbox: () => void;
}

/** All of a restoring, step by step, in one dialog that looks like that of an import. */
export function RestoreDialog({ restoring, stage, waiting, onAgain, onSeeInbox }: RestoreDialogProps) {
  const t = useWords();
  const { close, stop, write, takeSettings } = restoring;
  return (
    <StepDialog
      title={titleOf(stage, t)}
      step={stage.at}
      facts={subtitleOf(stage, t)}
      waiting={waiting}
      isBusy={stage.at === 'reading' || stage.at === 'writing'}
      onClose={close}
    >
      {stage.at === 'plan' ? (
        <RestorePlan stage={stage} onSettings={takeSettings} onWrite={() => void write()} onCancel={close} />
      ) : stage.at === 'reading' || stage.at === 'writing' ? (
        <RestoreProgress stage={stage} onStop={stop} />
      ) : (
        <RestoreEnd stage={stage} onAgain={onAgain} onClose={close} onSeeInbox={onSeeInbox} />
      )}
    </StepDialog>
  );
}

function titleOf(stage: RestoreStage, t: Words): string {
  const titles = {
    reading: 'restoreReading',
    refused: 'restoreRefused',
    plan: 'restorePlan',
    writing: 'restoreWriting',
    done: 'restoreDone',
    stopped: 'restoreStopped',
    failed: 'restoreFailed',
  } as const;
  return t(titles[stage.at]);
}

function subtitleOf(stage: RestoreStage, t: Words): string {
  const { name, size } = stage.brought;
  const made = 'plan' in stage ? stage.plan.made : null;
  const day = (time: number): string =>
    new Date(time).toLocaleString(t.lang, { dateStyle: 'long', timeStyle: 'short' });
  return [name, ...broughtSize(size, t.lang), ...(made === null ? [] : [t('restoreMade', day(made))])].join(
    ' · ',
  );
}
