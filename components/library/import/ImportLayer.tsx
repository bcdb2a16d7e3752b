import { useCallback } from 'preact/hooks';
import { later } from '@/components/ui/later';
import { useWords } from '@/components/ui/words';
import type { Importing } from '@/lib/shelves/importing/importing';
import type { Restoring } from '@/lib/shelves/backup/restoring';
import { useFileDrop } from './useFileDrop';

const ImportDialog = later(() => import('./ImportDialog').then((module) => module.ImportDialog));
const RestoreDialog = later(() => import('../backup/RestoreDialog').then((module) => module.RestoreDialog));

export interface ImportLayerProps {
  importing: Importing;
  restoring: Restoring;
  onSeeInbox: () => void;
}

/** What comes in from files, over the library: its dialogs, and where a file that is held over the page will go. */
export function ImportLayer({ importing, restoring, onSeeInbox }: ImportLayerProps) {
  const t = useWords();
  const read = useCallback((files: File[]) => void importing.read(files), [importing]);
  const isOver = useFileDrop(read);
  const stage = importing.stage.value;
  const restore = restoring.stage.value;
  const see = (): void => {
    importing.close();
    restoring.close();
    onSeeInbox();
  };
  return (
    <>
      {importing.isOpen.value && stage && (
        <ImportDialog importing={importing} stage={stage} onSeeInbox={see} />
      )}
      {restoring.isOpen.value && restore && (
        <RestoreDialog
          restoring={restoring}
          stage={restore}
          waiting={importing.waiting.value}
          onAgain={() => {
            restoring.close();
            importing.open();
          }}
          onSeeInbox={see}
        />
      )}
      {isOver && (
        <div class="import-over" role="status">
          {t('importDrop')}
        </div>
      )}
    </>
  );
}
