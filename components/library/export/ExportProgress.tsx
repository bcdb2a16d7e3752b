import { Button } from '@/components/ui/Button';
import { useWords } from '@/components/ui/words';
import type { ExportStage } from '@/lib/shelves/exporting/exporting';

export interface ExportProgressProps {
  stage: Extract<ExportStage, { at: 'writing' }>;
  onStop: () => void;
}

/** How far the file is, the post it is at, and a way out. */
export function ExportProgress({ stage, onStop }: ExportProgressProps) {
  const t = useWords();
  const total = stage.scope.ids.length;
  const done = Math.floor(stage.share * total);
  return (
    <>
      <div class="import-body">
        <div
          class="import-line"
          role="progressbar"
          aria-label={t('exportWriting')}
          aria-valuemin={0}
          aria-valuemax={total}
          aria-valuenow={done}
        >
          <span style={{ inlineSize: `${(stage.share * 100).toFixed(2)}%` }} />
        </div>
        <p class="import-at">
          <span>{stage.title}</span>
          <span>
            {done.toLocaleString(t.lang)} / {t.count('postCount', total)}
          </span>
        </p>
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
