import { useWords } from '@/components/ui/words';

/** A number of a plan, and a word about it. */
export interface PlanCount {
  count: number;
  hint: string;
}

export interface PlanCountsProps {
  fresh: PlanCount;
  joined: PlanCount;
  same: PlanCount;
  unreadable: PlanCount;
}

/** The four numbers of what comes in: new, joined with what is here, the same as it, not to be read. */
export function PlanCounts({ fresh, joined, same, unreadable }: PlanCountsProps) {
  const t = useWords();
  const rows = [
    { name: t('importNew'), ...fresh, look: undefined },
    { name: t('importMerged'), ...joined, look: undefined },
    { name: t('importSkipped'), ...same, look: 'quiet' },
    { name: t('importUnreadable'), ...unreadable, look: 'fault' },
  ];
  return (
    <dl class="import-counts">
      {rows.map(({ name, count, hint, look }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd class="import-number" data-look={count === 0 ? 'quiet' : look}>
            {count.toLocaleString(t.lang)}
          </dd>
          <dd>{hint}</dd>
        </div>
      ))}
    </dl>
  );
}
