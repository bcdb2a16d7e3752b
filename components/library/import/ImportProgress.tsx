import { Button } from '@/components/ui/Button';
import { useWords } from '@/components/ui/words';
import type { Stage } from '@/lib/shelves/importing/stage';
import { ImportCounts } from './ImportCounts';

export interface ImportProgressProps {
  stage: Extract<Stage, { at: 'writing' }>;
  onStop: () => void;
}

/** How far the writing is: a line with a ribbon at its end, the post it is at, and a way out. */
export function ImportProgress({ stage, onStop }: ImportProgressProps) {
  const t = useWords();
  const total = stage.plan.fresh.length + stage.plan.joined.length;
  const done = Math.floor(stage.share * total);
  return (
    <>
      <div class="import-body">
        <ImportCounts planned={stage} />
        <div
          class="import-line"
          role="progressbar"
          aria-label={t('importWriting')}
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
        <p>{t('importGoesOn')}</p>
        <Button look="outline" onClick={onStop}>
          {t('importStop')}
        </Button>
      </footer>
    </>
  );
}
