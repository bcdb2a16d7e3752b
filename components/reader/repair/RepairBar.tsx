import { Button } from '@/components/ui/Button';
import { IconButton } from '@/components/ui/IconButton';
import { useWords } from '@/components/ui/words';
import type { Words } from '@/lib/model/words';
import type { Repair } from '@/lib/reader/repair/repair';

export interface RepairBarProps {
  repair: Repair;
  /** why it could not be kept */
  trouble: string | null;
  onCancel: () => void;
  onDone: () => void;
}

/** What was done so far, and how it goes on. */
export function RepairBar({ repair, trouble, onCancel, onDone }: RepairBarProps) {
  const t = useWords();
  const { mode, at, edits } = repair;
  const nothing = edits.value.length === 0;
  return (
    <div class="repair-bar" role="toolbar" aria-label={t('repairTitle')}>
      <p role="status" data-failed={trouble !== null || undefined}>
        {trouble ?? summary(repair, t)}
      </p>
      <div>
        <IconButton icon="restore" label={t('undo')} disabled={nothing} onClick={repair.undo} />
        <Button disabled={!at.value} onClick={repair.widen}>
          {t('repairWiden')}
        </Button>
        {mode === 'repair' && (
          <Button disabled={!at.value} onClick={() => repair.point(at.value!)}>
            {t('isArticle')}
          </Button>
        )}
        <Button look="outline" onClick={onCancel}>
          {t('cancel')}
        </Button>
        <Button look="filled" disabled={nothing} onClick={onDone}>
          {t('repairDone')}
        </Button>
      </div>
    </div>
  );
}

function summary({ mode, counts }: Repair, t: Words): string {
  const { added, dropped, pointed } = counts.value;
  const said = [
    pointed && t(mode === 'pick' ? 'pickPicked' : 'repairPointed'),
    added > 0 && t.count('repairAdded', added),
    dropped > 0 && t.count('repairDropped', dropped),
  ].filter((part) => part !== false);
  return said.length > 0 ? said.join(' · ') : t(mode === 'pick' ? 'pickNothing' : 'repairNothing');
}
