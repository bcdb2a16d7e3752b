import type { BackupTrouble } from '@/lib/library/backup/state';
import { saveFailure } from '@/lib/library/failure';

export type { BackupTrouble };

/** Troubles of the place, for which a backup goes elsewhere meanwhile. */
const barred = ['full', 'gone', 'readonly', 'denied', 'failed'] as const;
export type Barred = (typeof barred)[number];

export const isBarred = (trouble: BackupTrouble | null): trouble is Barred =>
  barred.some((one) => one === trouble);

/** Troubles that only another folder ends. */
export const needsFolder = (trouble: Barred): boolean => trouble === 'gone' || trouble === 'readonly';

export function troubleOf(error: unknown): BackupTrouble {
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  if (name === 'NotFoundError') return 'gone';
  // what the system refuses, not the browser
  if (name === 'NoModificationAllowedError') return 'readonly';
  if (name === 'NotAllowedError' || name === 'SecurityError') return 'denied';
  if (name === 'AbortError') return 'stopped';
  return saveFailure(error);
}
