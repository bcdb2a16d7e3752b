import { useEffect, useState } from 'preact/hooks';
import { Button } from '@/components/ui/Button';
import { useWords } from '@/components/ui/words';
import { Confirm } from '@/components/library/Confirm';
import type { ShelfCounts } from '@/lib/shelves/counted';
import { askToPersist, readRoom, type Room } from '@/lib/shelves/storage';
import type { Backups } from '@/lib/shelves/backup/backups';
import { BackupSettings } from './BackupSettings';
import { Setting } from './Setting';
import { sizeText } from '@/components/ui/sizeText';

export interface StorageSettingsProps {
  counts: ShelfCounts | null;
  backups: Backups;
  onImport: () => void;
  onExport: () => void;
  onErase: () => Promise<void>;
}

export function StorageSettings(props: StorageSettingsProps) {
  const { counts, backups, onImport, onExport, onErase } = props;
  const t = useWords();
  const [room, setRoom] = useState<Room | null>(null);
  const [refused, setRefused] = useState(false);
  const [asking, setAsking] = useState(false);
  const look = async (): Promise<void> => setRoom(await readRoom());
  useEffect(() => void look(), [counts]);
  const posts = Object.values(counts?.shelves ?? {}).reduce((a, b) => a + b, 0);
  const holds = [t.count('feedPosts', posts), t.count('highlights', counts?.highlights ?? 0)] as const;
  const persist = async (): Promise<void> => {
    setRefused(!(await askToPersist()));
    await look();
  };
  const erase = async (): Promise<void> => {
    setAsking(false);
    await onErase();
    await look();
  };
  return (
    <section aria-label={t('storage')}>
      <h2>{t('storage')}</h2>
      <BackupSettings backups={backups} onRestore={onImport} />
      <Setting
        name={t('persisted')}
        hint={room?.persisted ? t('persistedYes') : refused ? t('persistedRefused') : t('persistedNo')}
      >
        {room && !room.persisted && (
          <Button look="outline" onClick={() => void persist()}>
            {t('persistAsk')}
          </Button>
        )}
      </Setting>
      <Setting name={t('spaceUsed')} hint={holds.join(', ')}>
        <span class="setting-value">{room?.used == null ? '' : sizeText(room.used, t.lang)}</span>
      </Setting>
      <Setting name={t('importTitle')} hint={t('importHint')}>
        <Button look="outline" onClick={onImport}>
          {t('import')}
        </Button>
      </Setting>
      <Setting name={t('exportAll')} hint={t('exportAllHint')}>
        <Button look="outline" onClick={onExport}>
          {t('export')}
        </Button>
      </Setting>
      <Setting name={t('deleteAll')} hint={t('eraseHint')}>
        <Button look="danger" onClick={() => setAsking(true)}>
          {t('eraseOpen')}
        </Button>
      </Setting>
      {asking && (
        <Confirm
          title={t('deleteAll')}
          text={t('eraseAsk', ...holds)}
          yes={t('deleteAll')}
          onYes={() => void erase()}
          onNo={() => setAsking(false)}
        />
      )}
    </section>
  );
}
