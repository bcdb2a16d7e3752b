import { useState } from 'preact/hooks';
import { Button } from '@/components/ui/Button';
import { useWords } from '@/components/ui/words';
import type { Exporting } from '@/lib/shelves/exporting/exporting';
import type { ExportStage } from '@/lib/shelves/exporting/exportStage';
import type { Outward } from '@/lib/shelves/services/outward';
import type { ExportChoice } from '@/lib/shelves/exporting/formats';
import type { ExportWords } from '@/lib/transfer/out/exported';
import { ExportForm } from './ExportForm';
import { ExportProgress } from './ExportProgress';
import { TemplateEditor } from './TemplateEditor';
import { StepDialog } from '../StepDialog';
import './ExportDialog.css';

export interface ExportDialogProps {
  exporting: Exporting;
  outward: Outward;
  stage: ExportStage;
  words: ExportWords;
  template: string;
  onTemplate: (template: string) => void;
}

const titles = {
  choose: 'exportTitle',
  template: 'templateTitle',
  writing: 'exportWriting',
  failed: 'exportFailed',
} as const;

/** All of an export in one dialog: what it becomes, the template of Markdown, how far it is. */
export function ExportDialog({ exporting, outward, stage, words, template, onTemplate }: ExportDialogProps) {
  const t = useWords();
  const [choice, setChoice] = useState<ExportChoice>({ format: 'markdown', body: true });
  const { ids, name } = stage.scope;
  const decided = (): void => {
    exporting.keepDraft(null);
    exporting.editTemplate(false);
  };
  const hasZotero = outward.setUp.current.value.zotero !== null;
  return (
    <StepDialog
      title={t(titles[stage.at])}
      step={stage.at}
      facts={ids.length === 1 ? name : `${name} · ${t.count('postCount', ids.length)}`}
      isBusy={stage.at === 'writing'}
      look="export"
      onBack={stage.at === 'template' ? () => exporting.editTemplate(false) : undefined}
      onClose={exporting.close}
    >
      {stage.at === 'choose' && (
        <ExportForm
          choice={choice}
          count={ids.length}
          onChoose={setChoice}
          onTemplate={() => exporting.editTemplate(true)}
          onWrite={() => void exporting.write(choice, words)}
          onCopy={() => void exporting.copyMarkdown(choice, words)}
          onObsidian={() => void exporting.take(choice, words, outward.passing.toObsidian)}
          {...(hasZotero && {
            onZotero: () => {
              exporting.close();
              void outward.passing.toZotero(ids);
            },
          })}
        />
      )}
      {stage.at === 'template' && (
        <TemplateEditor
          template={template}
          draft={exporting.draft.value}
          sample={(next) => exporting.sample(next, words)}
          onDraft={exporting.keepDraft}
          onSave={(next) => {
            onTemplate(next);
            decided();
          }}
          onCancel={decided}
        />
      )}
      {stage.at === 'writing' && <ExportProgress stage={stage} onStop={exporting.close} />}
      {stage.at === 'failed' && (
        <>
          <div class="import-body" role="status">
            <p>
              {stage.reason === 'tooLarge'
                ? t('exportTooLarge')
                : `${t(`saveFailed_${stage.reason}`)} ${t('exportFailedBody')}`}
            </p>
          </div>
          <footer>
            <p />
            <Button look="filled" onClick={exporting.close}>
              {t('close')}
            </Button>
          </footer>
        </>
      )}
    </StepDialog>
  );
}
