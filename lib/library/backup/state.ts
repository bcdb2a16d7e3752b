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

/** What is known of backups. One record. */
export interface BackupState {
  id: 'backup';
  place: Place | null;
  /** the last backup, wherever it went */
  last: Made | null;
  /** until then nobody is reminded of making one */
  quietUntil: number;
}

export const noBackups: BackupState = { id: 'backup', place: null, last: null, quietUntil: 0 };

export const backupState = async (db: Library): Promise<BackupState> =>
  (await db.backups.get('backup')) ?? noBackups;

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
