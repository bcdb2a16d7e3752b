import { useWords } from '@/components/ui/words';
import type { Tally } from '@/lib/shelves/backup/restoreStage';
import { PlanCounts } from '../import/PlanCounts';

export interface RestoreCountsProps {
  tally: Tally;
  /** records of the file that cannot be read */
  unreadable: number;
}

/** The four numbers of a backup. */
export function RestoreCounts({ tally, unreadable }: RestoreCountsProps) {
  const t = useWords();
  const { fresh, joined, same, highlights } = tally;
  const marks = (count: number, none: string): string =>
    count > 0 ? t.count('importHighlights', count) : none;
  return (
    <PlanCounts
      fresh={{ count: fresh, hint: marks(highlights.fresh, '') }}
      joined={{ count: joined, hint: marks(highlights.joined, t('importMergedHint')) }}
      same={{ count: same, hint: t('restoreSameHint') }}
      unreadable={{
        count: unreadable,
        hint: unreadable > 0 ? t('restoreUnreadableHint') : t('importNone'),
      }}
    />
  );
}
