import { Button } from '@/components/ui/Button';
import { useWords } from '@/components/ui/words';

export interface EndFooterProps {
  /** something came in that one can see now */
  isDone: boolean;
  onAgain: () => void;
  onClose: () => void;
  onSeeInbox: () => void;
}

/** Where to go once something has come in, or has not. */
export function EndFooter({ isDone, onAgain, onClose, onSeeInbox }: EndFooterProps) {
  const t = useWords();
  return (
    <footer>
      <p />
      <Button onClick={onAgain}>{t('importOther')}</Button>
      <Button look="filled" onClick={isDone ? onSeeInbox : onClose}>
        {isDone ? t('importSeeInbox') : t('close')}
      </Button>
    </footer>
  );
}
