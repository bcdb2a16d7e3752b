import { useRef } from 'preact/hooks';
import { Button } from '@/components/ui/Button';
import { focusHead } from '@/components/ui/focusBack';
import { useFocusHeir } from '@/components/ui/useFocusHeir';
import { useWords } from '@/components/ui/words';
import { needsFolder, type Backups } from '@/lib/shelves/backup/backups';
import './BackupReminder.css';

/** One line above a list, when the last backup is long ago. It can be put off, and never covers anything. */
export function BackupReminder({ backups }: { backups: Backups }) {
  const t = useWords();
  const reminder = backups.reminder.value;
  const isRunning = backups.share.value !== null;
  const root = useRef<HTMLDivElement>(null);
  useFocusHeir(root, focusHead);
  if (!reminder) return null;
  const toFolder = reminder.kind === 'trouble' && needsFolder(reminder.trouble);
  const sentences = { old: 'backupOld', never: 'backupNever' } as const;
  return (
    <div ref={root} class="backup-reminder" role="status">
      <p>
        {reminder.kind === 'trouble'
          ? t(`backupTrouble_${reminder.trouble}`)
          : t(sentences[reminder.kind], reminder.days.toLocaleString(t.lang))}
      </p>
      <Button
        look="outline"
        disabled={isRunning}
        onClick={() => void (toFolder ? backups.choose() : backups.make())}
      >
        {toFolder ? t('backupOther') : t('backupNow')}
      </Button>
      {reminder.kind === 'trouble' && (
        <Button disabled={isRunning} onClick={() => void backups.download()}>
          {t('backupDownload')}
        </Button>
      )}
      <Button onClick={() => void backups.later()}>{t('backupLater')}</Button>
    </div>
  );
}
