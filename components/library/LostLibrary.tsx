import { Button } from '@/components/ui/Button';
import { EmptyState } from '@/components/ui/EmptyState';
import { useWords } from '@/components/ui/words';

export interface LostLibraryProps {
  onRestore: () => void;
  onGoOn: () => void;
}

/** The file of the library was damaged, and the browser has made an empty one: said before anything looks empty. */
export function LostLibrary({ onRestore, onGoOn }: LostLibraryProps) {
  const t = useWords();
  return (
    <div class="centred" role="alert">
      <EmptyState title={t('lostLibrary')}>
        <p>{t('lostLibraryBody')}</p>
        <p class="empty-buttons">
          <Button look="filled" onClick={onRestore}>
            {t('restoreBackup')}
          </Button>
          <Button look="outline" onClick={onGoOn}>
            {t('lostLibraryGoOn')}
          </Button>
        </p>
      </EmptyState>
    </div>
  );
}
