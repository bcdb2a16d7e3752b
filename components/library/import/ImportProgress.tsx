import { Button } from '@/components/ui/Button';
import { useWords } from '@/components/ui/words';
import { comingIn, type Stage } from '@/lib/shelves/importing/stage';
import { ProgressLine } from '../ProgressLine';
import { ImportCounts } from './ImportCounts';

export interface ImportProgressProps {
  stage: Extract<Stage, { at: 'writing' }>;
  onStop: () => void;
}

/** How far the writing is, and a way out. */
export function ImportProgress({ stage, onStop }: ImportProgressProps) {
  const t = useWords();
  const { fresh, joined } = comingIn(stage);
  return (
    <>
      <div class="import-body">
        <ImportCounts planned={stage} />
        <ProgressLine
          label={t('importWriting')}
          share={stage.share}
          total={fresh.length + joined.length}
          at={stage.title}
        />
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
