import { useRef, useState } from 'preact/hooks';
import { when } from '@/components/ui/when';
import { Button } from '@/components/ui/Button';
import { useFocusHeir } from '@/components/ui/useFocusHeir';
import { useWords } from '@/components/ui/words';
import type { Words } from '@/lib/model/words';
import { isBarred, KEPT, type Backups, type BackupState } from '@/lib/shelves/backup/backups';
import { Setting } from './Setting';
import './BackupSettings.css';

export interface BackupSettingsProps {
  backups: Backups;
  onRestore: () => void;
}

/** When the last backup was made, where they go by themselves, and the way back. */
export function BackupSettings({ backups, onRestore }: BackupSettingsProps) {
  const t = useWords();
  const [now] = useState(Date.now);
  const state = backups.state.value;
  const share = backups.share.value;
  const trouble = backups.trouble.value;
  const kind = backups.toFolder ? 'folder' : 'downloads';
  const place = state?.place ?? null;
  const hint = state ? `${ageOf(state, now, t)} ${placeOf(state, kind, t)}` : '';
  const main = useRef<HTMLDivElement>(null);
  const more = useRef<HTMLDivElement>(null);
  useFocusHeir(more, () => main.current?.querySelector('button')?.focus());
  const running = share === null ? null : t('backupRunning', percent(share, t.lang));
  return (
    <>
      <Setting name={t('backup')} hint={running ?? hint}>
        <div ref={main} class="backup-buttons">
          {share !== null ? (
            <Button look="outline" onClick={backups.stop}>
              {t('importStop')}
            </Button>
          ) : (
            <Button look="outline" onClick={() => void backups.make()}>
              {t('backupNow')}
            </Button>
          )}
        </div>
      </Setting>
      <div ref={more} class="backup-more">
        {trouble && (
          <p class="backup-trouble" role="alert">
            {t(`backupTrouble_${trouble}`)}
          </p>
        )}
        {state && share === null && (
          <div class="backup-buttons">
            {(place === null || place.kind === 'folder') && (
              <Button onClick={() => void backups.choose()}>
                {place ? t('backupOther') : t(`backupChoose_${kind}`)}
              </Button>
            )}
            {place && isBarred(trouble) && (
              <Button onClick={() => void backups.download()}>{t('backupDownload')}</Button>
            )}
            {place && <Button onClick={() => void backups.forget()}>{t('backupForget')}</Button>}
          </div>
        )}
      </div>
      <Setting name={t('restoreBackup')} hint={t('restoreHint')}>
        <Button look="outline" onClick={onRestore}>
          {t('importPick')}
        </Button>
      </Setting>
    </>
  );
}

function ageOf({ last }: BackupState, now: number, t: Words): string {
  if (!last) return t('backupNone');
  const clock = new Date(last.at).toLocaleTimeString(t.lang, {
    hour: '2-digit',
    minute: '2-digit',
    // `hour12: false` has a 24:05 after midnight
    hourCycle: 'h23',
  });
  return t('backupMade', when(last.at, now, t.lang), clock);
}

function placeOf({ place }: BackupState, kind: 'folder' | 'downloads', t: Words): string {
  if (!place) return t(`backupOffer_${kind}`);
  return place.kind === 'folder'
    ? t('backupToFolder', place.folder.name.normalize('NFC'), KEPT)
    : t('backupToDownloads', KEPT);
}

const percent = (share: number, lang: string): string =>
  new Intl.NumberFormat(lang, { style: 'percent' }).format(share);
