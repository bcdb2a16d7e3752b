import { useWords } from '@/components/ui/words';
import type { Words } from '@/lib/model/words';
import type { Importing } from '@/lib/shelves/importing/importing';
import type { Stage } from '@/lib/shelves/importing/stage';
import { broughtSize } from './broughtSize';
import { ColumnsForm } from './ColumnsForm';
import { ImportEnd } from './ImportEnd';
import { ImportPlan } from './ImportPlan';
import { ImportProgress } from './ImportProgress';
import { PasteAddresses } from './PasteAddresses';
import { PickFile } from './PickFile';
import { StepDialog } from '../StepDialog';

export interface ImportDialogProps {
  importing: Importing;
  stage: Stage;
  onSeeInbox: () => void;
}

/** All of an import, step by step, in one dialog: the file, its columns, the plan, how far it is, what came of it. */
export function ImportDialog({ importing, stage, onSeeInbox }: ImportDialogProps) {
  const t = useWords();
  return (
    <StepDialog
      title={titleOf(stage, t)}
      step={stage.at}
      facts={'brought' in stage ? subtitleOf(stage, t) : undefined}
      waiting={importing.waiting.value}
      isBusy={stage.at === 'reading' || stage.at === 'writing'}
      focusesTitle={stage.at !== 'paste'}
      onClose={importing.close}
    >
      <Step {...{ importing, stage, onSeeInbox }} onClose={importing.close} />
    </StepDialog>
  );
}

function Step({ importing, stage, onSeeInbox, onClose }: ImportDialogProps & { onClose: () => void }) {
  if (stage.at === 'start') return <PickFile onFiles={(files) => void importing.read(files)} />;
  if (stage.at === 'paste')
    return <PasteAddresses onPaste={(text) => void importing.paste(text)} onCancel={onClose} />;
  if (stage.at === 'reading') return <div class="import-body import-wait" />;
  if (stage.at === 'columns')
    return <ColumnsForm stage={stage} onMap={importing.map} onNext={() => void importing.planTable()} />;
  if (stage.at === 'plan')
    return (
      <ImportPlan
        stage={stage}
        onTake={(fault, isTaken) => void importing.take(fault, isTaken)}
        onLeave={importing.leave}
        onWrite={() => void importing.write()}
        onCancel={onClose}
      />
    );
  if (stage.at === 'writing') return <ImportProgress stage={stage} onStop={importing.stop} />;
  return <ImportEnd stage={stage} onAgain={importing.open} onClose={onClose} onSeeInbox={onSeeInbox} />;
}

function titleOf(stage: Stage, t: Words): string {
  const titles = {
    start: 'importTitle',
    paste: 'saveAddress',
    reading: 'importReading',
    refused: 'importRefused',
    columns: 'importColumns',
    plan: 'importPlan',
    writing: 'importWriting',
    done: 'importDone',
    stopped: 'importStopped',
    failed: 'importFailed',
  } as const;
  return t(titles[stage.at]);
}

function subtitleOf(stage: Exclude<Stage, { at: 'start' | 'paste' }>, t: Words): string {
  const { name, size } = stage.brought;
  const encoding = 'encoding' in stage ? stage.encoding : null;
  const highlights =
    'contents' in stage ? stage.contents.items.reduce((sum, item) => sum + item.highlights.length, 0) : 0;
  return [
    name,
    ...broughtSize(size, t.lang),
    ...(highlights > 0 ? [t.count('importHighlights', highlights)] : []),
    ...(encoding ? [t('importEncoding', encoding)] : []),
  ].join(' · ');
}
