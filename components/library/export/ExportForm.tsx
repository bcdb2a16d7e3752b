import { Button } from '@/components/ui/Button';
import { useWords } from '@/components/ui/words';
import { type ExportChoice, formats } from '@/lib/shelves/exporting/formats';

export interface ExportFormProps {
  choice: ExportChoice;
  /** posts */
  count: number;
  onChoose: (choice: ExportChoice) => void;
  onTemplate: () => void;
  onWrite: () => void;
  /** copies the one post */
  onCopy: () => void;
  onObsidian: () => void;
  /** missing where it is not set up */
  onZotero?: () => void;
}

/** What the posts become. */
export function ExportForm(props: ExportFormProps) {
  const { choice, count, onChoose, onTemplate, onWrite, onCopy, onObsidian, onZotero } = props;
  const t = useWords();
  const isMarkdown = choice.format === 'markdown';
  return (
    <>
      <div class="import-body">
        <div class="export-formats" role="radiogroup" aria-label={t('exportFormats')}>
          {formats.map((format) => (
            <label key={format} data-chosen={format === choice.format || undefined}>
              <input
                type="radio"
                name="export-format"
                checked={format === choice.format}
                onChange={() => onChoose({ ...choice, format })}
              />
              <span>{t(`format_${format}`)}</span>
              <small>{t(`format_${format}_hint`)}</small>
            </label>
          ))}
        </div>
        {isMarkdown && (
          <div class="export-options">
            <label>
              <input
                type="checkbox"
                checked={choice.body}
                onChange={(event) => onChoose({ ...choice, body: event.currentTarget.checked })}
              />
              {t('exportBody')}
            </label>
            <Button icon="edit" onClick={onTemplate}>
              {t('templateEdit')}
            </Button>
            {count === 1 && (
              <>
                <Button icon="copy" onClick={onCopy}>
                  {t('copyMarkdown')}
                </Button>
                <Button icon="external" onClick={onObsidian}>
                  {t('toObsidian')}
                </Button>
              </>
            )}
          </div>
        )}
      </div>
      <footer>
        <p>{count === 0 ? t('exportNone') : ''}</p>
        {onZotero && count > 0 && (
          <Button icon="external" onClick={onZotero}>
            {t('toZotero')}
          </Button>
        )}
        <Button look="filled" icon="export" disabled={count === 0} onClick={onWrite}>
          {t.count('exportPosts', count)}
        </Button>
      </footer>
    </>
  );
}
