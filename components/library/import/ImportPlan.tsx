import { Button } from '@/components/ui/Button';
import { useWords } from '@/components/ui/words';
import { comingIn, type Stage } from '@/lib/shelves/importing/stage';
import { FaultList } from './FaultList';
import { ImportChoice } from './ImportChoice';
import { ImportCounts } from './ImportCounts';

export interface ImportPlanProps {
  stage: Extract<Stage, { at: 'plan' }>;
  onTake: (fault: number, isTaken: boolean) => void;
  onLeave: (keys: readonly string[], isLeft: boolean) => void;
  onWrite: () => void;
  onCancel: () => void;
}

/** What would come in, before anything does. */
export function ImportPlan({ stage, onTake, onLeave, onWrite, onCancel }: ImportPlanProps) {
  const t = useWords();
  const { plan, contents, taken } = stage;
  const found = plan.fresh.length + plan.joined.length;
  const { fresh, joined } = comingIn(stage);
  const coming = fresh.length + joined.length;
  const isChoice = contents.faults.some(({ item }) => item !== null);
  return (
    <>
      <div class="import-body">
        <ImportCounts planned={stage} choice={isChoice ? t('importChooseBelow') : t('importSkip')} />
        {contents.faults.length > 0 && <FaultList faults={contents.faults} taken={taken} onTake={onTake} />}
        {found > 0 && <ImportChoice planned={stage} onLeave={onLeave} />}
        {contents.left > 0 && <p class="import-small">{t.count('importLeft', contents.left)}</p>}
      </div>
      <footer>
        <p>{found === 0 ? t('importNothing') : t('importAllOrNothing')}</p>
        <Button onClick={onCancel}>{t('cancel')}</Button>
        <Button look="filled" disabled={coming === 0} onClick={onWrite}>
          {t.count('importPosts', coming)}
        </Button>
      </footer>
    </>
  );
}
