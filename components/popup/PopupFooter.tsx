import { useEffect, useState } from 'preact/hooks';
import { Button } from '@/components/ui/Button';
import { useWords } from '@/components/ui/words';
import { isOverPage, type Place } from './place';

export interface FooterEvents {
  /** answers when the Markdown is in the clipboard */
  copy: () => Promise<void>;
  library: () => void;
  /** leaves the reading view */
  close: () => void;
  /** opens the reading view over a page that is being marked */
  read: () => void;
}

const THANKS_MS = 1600;

export function PopupFooter({ place, canCopy, on }: { place: Place; canCopy: boolean; on: FooterEvents }) {
  const t = useWords();
  const [copied, setCopied] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setCopied(false), THANKS_MS);
    return () => clearTimeout(timer);
  }, [copied]);
  return (
    <footer class="popup-footer">
      <Button
        icon={copied ? 'done' : 'copy'}
        disabled={!canCopy}
        onClick={() => void on.copy().then(() => setCopied(true))}
      >
        {copied ? t('copied') : t('copyMarkdown')}
      </Button>
      <Button icon="book" onClick={on.library}>
        {t('library')}
      </Button>
      <span class="popup-space" />
      {place === 'reading' && <Button onClick={on.close}>{t('close')}</Button>}
      {isOverPage(place) && <Button onClick={on.read}>{t('commandRead')}</Button>}
    </footer>
  );
}
