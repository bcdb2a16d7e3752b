import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '@/components/ui/Button';
import { useWords } from '@/components/ui/words';

export interface PasteAddressesProps {
  onPaste: (text: string) => void;
  onCancel: () => void;
}

/** Where addresses are pasted, one a line. What comes of them is shown before anything is saved. */
export function PasteAddresses({ onPaste, onCancel }: PasteAddressesProps) {
  const t = useWords();
  const field = useRef<HTMLTextAreaElement>(null);
  const [text, setText] = useState('');
  // after the dialog, which is shown in an effect of what holds this
  useEffect(() => {
    const soon = setTimeout(() => field.current?.focus());
    return () => clearTimeout(soon);
  }, []);
  const next = (): void => {
    if (text.trim() !== '') onPaste(text);
  };
  return (
    <>
      <div class="import-body import-paste">
        <label>
          <span>{t('saveAddressHint')}</span>
          <textarea
            ref={field}
            rows={6}
            spellcheck={false}
            aria-label={t('saveAddressField')}
            placeholder="https://"
            value={text}
            onInput={(event) => setText(event.currentTarget.value)}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
              event.preventDefault();
              next();
            }}
          />
        </label>
      </div>
      <footer>
        <p>{t('saveAddressLater')}</p>
        <Button onClick={onCancel}>{t('cancel')}</Button>
        <Button look="filled" disabled={text.trim() === ''} onClick={next}>
          {t('importNext')}
        </Button>
      </footer>
    </>
  );
}
