import { useWords } from '@/components/ui/words';
import type { Tally } from '@/lib/shelves/backup/restoreStage';

export interface RestoreCountsProps {
  tally: Tally;
  /** records of the file that cannot be read */
  unreadable: number;
}

/** The four numbers of a backup: what is new, what is joined with what is here, what is the same, what cannot be read. */
export function RestoreCounts({ tally, unreadable }: RestoreCountsProps) {
  const t = useWords();
  const number = (n: number): string => n.toLocaleString(t.lang);
  const { fresh, joined, same, highlights } = tally;
  return (
    <dl class="import-counts">
      <div>
        <dt>{t('importNew')}</dt>
        <dd class="import-number">{number(fresh)}</dd>
        <dd>{highlights.fresh > 0 ? t.count('importHighlights', highlights.fresh) : ''}</dd>
      </div>
      <div>
        <dt>{t('importMerged')}</dt>
        <dd class="import-number">{number(joined)}</dd>
        <dd>
          {highlights.joined > 0 ? t.count('importHighlights', highlights.joined) : t('importMergedHint')}
        </dd>
      </div>
      <div>
        <dt>{t('importSkipped')}</dt>
        <dd class="import-number" data-quiet>
          {number(same)}
        </dd>
        <dd>{t('restoreSameHint')}</dd>
      </div>
      <div>
        <dt>{t('importUnreadable')}</dt>
        <dd
          class="import-number"
          data-fault={unreadable > 0 || undefined}
          data-quiet={unreadable === 0 || undefined}
        >
          {number(unreadable)}
        </dd>
        <dd>{unreadable > 0 ? t('restoreUnreadableHint') : t('importNone')}</dd>
      </div>
    </dl>
  );
}
