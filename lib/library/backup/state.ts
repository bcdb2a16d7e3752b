import type { Library } from '../database';

/** A backup that was made. */
export interface Made {
  at: number;
  /** name of its file */
  name: string;
  /** bytes */
  size: number;
}

/** Where backups go by themselves. */
export type Place = { kind: 'folder'; folder: FileSystemDirectoryHandle } | { kind: 'downloads' };

/**
 * Why there is no backup: no room for it, its folder is no longer there or read-only, the browser has to be asked whether it
 * may be written to, the reader stopped it, another window is making one, the library cannot be read, or something else.
 */
export type BackupTrouble =
  | 'full'
  | 'gone'
  | 'readonly'
  | 'denied'
  | 'stopped'
  | 'busy'
  | 'private'
  | 'failed';

/** What is known of backups. One record. */
export interface BackupState {
  id: 'backup';
  place: Place | null;
  /** the last backup, wherever it went */
  last: Made | null;
  /** the last that was begun by itself and came to nothing: it is not begun again on the same day */
  failed: { at: number; trouble: BackupTrouble } | null;
  /** until then nobody is reminded of making one */
  quietUntil: number;
}

export const noBackups: BackupState = { id: 'backup', place: null, last: null, failed: null, quietUntil: 0 };

/** A record from before something was known of backups says nothing of it. */
export const backupState = async (db: Library): Promise<BackupState> => ({
  ...noBackups,
  ...(await db.backups.get('backup')),
});

export function changeBackupState(
  db: Library,
  patch: Partial<Omit<BackupState, 'id'>>,
): Promise<BackupState> {
  return db.transaction('rw', db.backups, async () => {
    const next = { ...(await backupState(db)), ...patch };
    await db.backups.put(next);
    return next;
  });
}
