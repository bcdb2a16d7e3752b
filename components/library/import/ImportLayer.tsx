import { useCallback } from 'preact/hooks';
import { useWords } from '@/components/ui/words';
import type { Importing } from '@/lib/shelves/importing/importing';
import { ImportDialog } from './ImportDialog';
import { useFileDrop } from './useFileDrop';

/** What an import shows over the library: its dialog, and where a file that is held over the page will go. */
export function ImportLayer({ importing, onSeeInbox }: { importing: Importing; onSeeInbox: () => void }) {
  const t = useWords();
  const read = useCallback((files: File[]) => void importing.read(files), [importing]);
  const isOver = useFileDrop(read);
  const stage = importing.stage.value;
  const see = (): void => {
    importing.close();
    onSeeInbox();
  };
  return (
    <>
      {importing.isOpen.value && stage && (
        <ImportDialog importing={importing} stage={stage} onSeeInbox={see} />
      )}
      {isOver && stage?.at !== 'writing' && (
        <div class="import-over" role="status">
          {t('importDrop')}
        </div>
      )}
    </>
  );
}
