import { Button } from '@/components/ui/Button';
import { Switch } from '@/components/ui/Switch';
import { useWords } from '@/components/ui/words';
import type { RestoreStage } from '@/lib/shelves/backup/restoreStage';
import { RestoreCounts } from './RestoreCounts';

export interface RestorePlanProps {
  stage: Extract<RestoreStage, { at: 'plan' }>;
  onSettings: (isTaken: boolean) => void;
  onWrite: () => void;
  onCancel: () => void;
}

/** What would come in, before anything does. */
export function RestorePlan({ stage, onSettings, onWrite, onCancel }: RestorePlanProps) {
  const t = useWords();
  const { plan, takesSettings } = stage;
  const coming = plan.fresh + plan.joined;
  return (
    <>
      <div class="import-body">
        <RestoreCounts tally={plan} unreadable={plan.unreadable.length} />
        {plan.settings && (
          <label class="restore-settings">
            <span>{t('restoreSettings')}</span>
            <Switch label={t('restoreSettings')} checked={takesSettings} onChange={onSettings} />
          </label>
        )}
        {plan.unreadable.length > 0 && (
          <p class="import-small">{t('restoreLines', linesOf(plan.unreadable, t.lang))}</p>
        )}
        {plan.unknown > 0 && <p class="import-small">{t.count('restoreUnknown', plan.unknown)}</p>}
      </div>
      <footer>
        <p>{t(coming > 0 ? 'restoreAllOrNothing' : plan.same > 0 ? 'restoreNothing' : 'restoreEmpty')}</p>
        <Button onClick={onCancel}>{t('cancel')}</Button>
        <Button look="filled" disabled={coming === 0 && plan.rules === 0 && !takesSettings} onClick={onWrite}>
          {coming === 0 ? t('restoreRest') : t.count('restorePosts', coming)}
        </Button>
      </footer>
    </>
  );
}

const SHOWN = 20; // nobody looks up more

function linesOf(lines: readonly number[], lang: string): string {
  const shown = lines.slice(0, SHOWN).map((line) => line.toLocaleString(lang));
  return `${shown.join(', ')}${lines.length > SHOWN ? ' …' : ''}`;
}
