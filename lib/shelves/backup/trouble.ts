import type { BackupTrouble } from '@/lib/library/backup/state';
import { saveFailure } from '@/lib/library/failure';

export type { BackupTrouble };

/** Troubles of the place, for which a backup goes elsewhere meanwhile. */
export type Barred = 'full' | 'gone' | 'denied' | 'failed';

export const isBarred = (trouble: BackupTrouble | null): trouble is Barred =>
  trouble === 'full' || trouble === 'gone' || trouble === 'denied' || trouble === 'failed';

export function troubleOf(error: unknown): BackupTrouble {
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  if (name === 'NotFoundError') return 'gone';
  if (name === 'NotAllowedError' || name === 'SecurityError') return 'denied';
  if (name === 'AbortError') return 'stopped';
  return saveFailure(error);
}
