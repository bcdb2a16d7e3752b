import { Button } from '@/components/ui/Button';
import { useWords } from '@/components/ui/words';
import { type ExportChoice, formats } from '@/lib/shelves/exporting/formats';
import { obsidianLink } from './obsidianLink';

export interface ExportFormProps {
  choice: ExportChoice;
  /** posts */
  count: number;
  onChoose: (choice: ExportChoice) => void;
  onTemplate: () => void;
  onWrite: () => void;
  /** copies the one post; answers what it is called */
  onCopy: () => Promise<{ name: string } | null>;
}

/** What the posts become. */
export function ExportForm({ choice, count, onChoose, onTemplate, onWrite, onCopy }: ExportFormProps) {
  const t = useWords();
  const isMarkdown = choice.format === 'markdown';
  const toObsidian = async (): Promise<void> => {
    const copied = await onCopy();
    if (copied) location.assign(obsidianLink(copied.name));
  };
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
                <Button icon="copy" onClick={() => void onCopy()}>
                  {t('copyMarkdown')}
                </Button>
                <Button icon="external" onClick={() => void toObsidian()}>
                  {t('toObsidian')}
                </Button>
              </>
            )}
          </div>
        )}
      </div>
      <footer>
        <p>{count === 0 ? t('exportNone') : ''}</p>
        <Button look="filled" icon="export" disabled={count === 0} onClick={onWrite}>
          {t.count('exportPosts', count)}
        </Button>
      </footer>
    </>
  );
}
