import { useState } from 'preact/hooks';
import { Button } from '@/components/ui/Button';
import { useWords } from '@/components/ui/words';
import type { Words } from '@/lib/model/words';
import type { Rescue as State } from '@/lib/shelves/rescue';
import { Confirm } from './Confirm';

/** The ways on from a library whose file is damaged: take along what can be read, then restore a backup. */
export function Rescue({ rescue }: { rescue: State }) {
  const t = useWords();
  const [asking, setAsking] = useState(false);
  const exported = rescue.exported.value;
  return (
    <>
      <p class="empty-buttons">
        <Button look="filled" onClick={() => location.reload()}>
          {t('reload')}
        </Button>
        <Button look="outline" disabled={exported === 'busy'} onClick={() => void rescue.exportReadable()}>
          {t('exportReadable')}
        </Button>
        <Button look="outline" onClick={() => setAsking(true)}>
          {t('restoreBackup')}
        </Button>
      </p>
      <p role="status">{exportedText(exported, t)}</p>
      {asking && (
        <Confirm
          title={t('startAnewTitle')}
          text={t('startAnewBody')}
          yes={t('startAnew')}
          onYes={() => void rescue.startAnew()}
          onNo={() => setAsking(false)}
        />
      )}
    </>
  );
}

function exportedText(exported: State['exported']['value'], t: Words): string {
  if (exported === null) return '';
  if (exported === 'busy') return t('exportReadableBusy');
  if (exported === 'failed') return t('exportFailed');
  const { posts, lost } = exported;
  if (posts === 0) return t('exportReadableNothing');
  return [
    t.count('exportReadableDone', posts),
    ...(lost > 0 ? [t.count('exportReadableLost', lost)] : []),
  ].join(' ');
}
