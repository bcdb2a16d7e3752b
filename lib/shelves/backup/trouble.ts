import { saveFailure } from '@/lib/library/failure';

/**
 * Why there is no backup: no room for it, its folder is no longer there, the browser has to be asked whether it may be written
 * to, the reader stopped it, another window is making one, the library cannot be read, or something else.
 */
export type BackupTrouble = 'full' | 'gone' | 'denied' | 'stopped' | 'busy' | 'private' | 'failed';

export function troubleOf(error: unknown): BackupTrouble {
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  if (name === 'NotFoundError') return 'gone';
  if (name === 'NotAllowedError' || name === 'SecurityError') return 'denied';
  if (name === 'AbortError') return 'stopped';
  return saveFailure(error);
}
