import { useRef } from 'preact/hooks';
import { Button } from '@/components/ui/Button';
import { useWords } from '@/components/ui/words';

/** Where a file is chosen. It may be dropped anywhere on the page just as well. */
export function PickFile({ onFiles }: { onFiles: (files: File[]) => void }) {
  const t = useWords();
  const input = useRef<HTMLInputElement>(null);
  return (
    <div class="import-body import-pick">
      <p>{t('importHint')}</p>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        aria-label={t('importPick')}
        onChange={(event) => onFiles([...(event.currentTarget.files ?? [])])}
      />
      <Button look="filled" onClick={() => input.current?.click()}>
        {t('importPick')}
      </Button>
      <p class="import-small">{t('importKnown')}</p>
    </div>
  );
}
