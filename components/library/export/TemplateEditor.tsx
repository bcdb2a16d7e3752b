import { useEffect, useState } from 'preact/hooks';
import { Button } from '@/components/ui/Button';
import { useWords } from '@/components/ui/words';
import type { Words } from '@/lib/model/words';
import type { Sample } from '@/lib/shelves/exporting/exporting';
import type { TemplateFault } from '@/lib/transfer/out/markdown/template';
import { defaultTemplate } from '@/lib/transfer/out/markdown/defaultTemplate';

export interface TemplateEditorProps {
  /** the reader's own; empty: ours */
  template: string;
  /** as it was left the last time, neither saved nor cancelled; null: it was not */
  draft: string | null;
  /** the first post in a template */
  sample: (template: string) => Promise<Sample | null>;
  onDraft: (template: string) => void;
  onSave: (template: string) => void;
  onCancel: () => void;
}

const STILL_MS = 150; // the preview follows when nobody types on

/** A template, and beside it what it makes of a post. */
export function TemplateEditor(props: TemplateEditorProps) {
  const { template, draft, sample, onDraft, onSave, onCancel } = props;
  const t = useWords();
  const text = draft ?? (template || defaultTemplate);
  const [shown, setShown] = useState<Sample | null>(null);
  useEffect(() => {
    let isCurrent = true;
    const timer = setTimeout(() => {
      void sample(text).then((next) => {
        // what was readable last stays in view while it is not
        if (isCurrent && next)
          setShown((old) => (next.text === '' && old ? { ...old, fault: next.fault } : next));
      });
    }, STILL_MS);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [text]);
  const fault = shown?.fault ?? null;
  return (
    <>
      <div class="import-body template">
        <p>{t('templateHint')}</p>
        <label class="template-text">
          <span>{t('templateText')}</span>
          <textarea
            spellcheck={false}
            value={text}
            aria-invalid={fault !== null}
            aria-describedby="template-fault"
            onInput={(event) => onDraft(event.currentTarget.value)}
          />
        </label>
        <section class="template-preview" aria-label={t('templatePreview')}>
          <span>{t('templatePreview')}</span>
          <pre>{shown?.text}</pre>
        </section>
        <p id="template-fault" class="template-fault" role="status">
          {fault && faultText(fault, t)}
        </p>
      </div>
      <footer>
        <p>
          <Button onClick={() => onDraft(defaultTemplate)} disabled={text === defaultTemplate}>
            {t('templateReset')}
          </Button>
        </p>
        <Button onClick={onCancel}>{t('cancel')}</Button>
        <Button look="filled" onClick={() => onSave(text === defaultTemplate ? '' : text)}>
          {t('save')}
        </Button>
      </footer>
    </>
  );
}

function faultText(fault: TemplateFault, t: Words): string {
  return fault.kind === 'template'
    ? t('templateFault', fault.line, fault.column, fault.detail)
    : t('templateYamlFault', fault.line);
}
