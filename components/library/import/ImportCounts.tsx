import { useWords } from '@/components/ui/words';
import type { Planned } from '@/lib/shelves/importing/stage';

export interface ImportCountsProps {
  planned: Planned;
  /** what to do about those that cannot be read; missing when that is decided */
  choice?: string;
}

/** The four numbers of an import. Once it is decided what comes in, what does not is all that counts as unreadable. */
export function ImportCounts({ planned, choice }: ImportCountsProps) {
  const t = useWords();
  const { plan, contents, taken } = planned;
  const faults = contents.faults.length - (choice === undefined ? taken.size : 0);
  const fresh = plan.highlights.fresh;
  const number = (n: number): string => n.toLocaleString(t.lang);
  return (
    <dl class="import-counts">
      <div>
        <dt>{t('importNew')}</dt>
        <dd class="import-number">{number(plan.fresh.length)}</dd>
        <dd>{fresh > 0 ? t.count('importHighlights', fresh) : ''}</dd>
      </div>
      <div>
        <dt>{t('importMerged')}</dt>
        <dd class="import-number">{number(plan.joined.length)}</dd>
        <dd>{t('importMergedHint')}</dd>
      </div>
      <div>
        <dt>{t('importSkipped')}</dt>
        <dd class="import-number" data-quiet>
          {number(plan.same)}
        </dd>
        <dd>{t('importSkippedHint')}</dd>
      </div>
      <div>
        <dt>{t('importUnreadable')}</dt>
        <dd class="import-number" data-fault={faults > 0 || undefined} data-quiet={faults === 0 || undefined}>
          {number(faults)}
        </dd>
        <dd>{faults > 0 ? (choice ?? t('importSkipped')) : t('importNone')}</dd>
      </div>
    </dl>
  );
}
