import { Button } from '@/components/ui/Button';
import { useWords } from '@/components/ui/words';
import type { ExportStage } from '@/lib/shelves/exporting/exportStage';
import { ProgressLine } from '../ProgressLine';

export interface ExportProgressProps {
  stage: Extract<ExportStage, { at: 'writing' }>;
  onStop: () => void;
}

/** How far the file is, the post it is at, and a way out. */
export function ExportProgress({ stage, onStop }: ExportProgressProps) {
  const t = useWords();
  return (
    <>
      <div class="import-body">
        <ProgressLine
          label={t('exportWriting')}
          share={stage.share}
          total={stage.scope.ids.length}
          at={stage.title}
        />
      </div>
      <footer>
        <p />
        <Button look="outline" onClick={onStop}>
          {t('importStop')}
        </Button>
      </footer>
    </>
  );
}
