import { Dexie } from 'dexie';
import type { SaveFailure } from '@/lib/model/operation';

/** Why a write failed, as far as a reader can do something about it. */
export function saveFailure(error: unknown): SaveFailure {
  const names = [nameOf(error), nameOf((error as { inner?: unknown } | null)?.inner)];
  if (names.includes(Dexie.errnames.QuotaExceeded)) return 'full';
  // Firefox refuses IndexedDB to extension pages in private windows with one of these.
  const refused = new Set<string>([
    Dexie.errnames.InvalidState,
    'SecurityError',
    Dexie.errnames.MissingAPI,
    Dexie.errnames.OpenFailed,
  ]);
  return names.some((name) => refused.has(name)) ? 'private' : 'failed';
}

const nameOf = (error: unknown): string =>
  error instanceof Error || error instanceof DOMException ? error.name : '';
