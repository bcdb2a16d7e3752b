import { useWords } from '@/components/ui/words';
import { comingIn, type Planned } from '@/lib/shelves/importing/stage';
import { PlanCounts } from './PlanCounts';

export interface ImportCountsProps {
  planned: Planned;
  /** what to do about those that cannot be read; missing when that is decided */
  choice?: string;
}

/** The four numbers of an import. Once it is decided what comes in, what does not is all that counts as unreadable. */
export function ImportCounts({ planned, choice }: ImportCountsProps) {
  const t = useWords();
  const { plan, contents, taken } = planned;
  const { fresh, joined } = comingIn(planned);
  const faults = contents.faults.length - (choice === undefined ? taken.size : 0);
  const marks = fresh.reduce((sum, { highlights }) => sum + highlights.length, 0);
  return (
    <PlanCounts
      fresh={{ count: fresh.length, hint: marks > 0 ? t.count('importHighlights', marks) : '' }}
      joined={{ count: joined.length, hint: t('importMergedHint') }}
      same={{ count: plan.same, hint: t('importSkippedHint') }}
      unreadable={{ count: faults, hint: faults > 0 ? (choice ?? t('importSkipped')) : t('importNone') }}
    />
  );
}
