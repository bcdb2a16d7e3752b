import { Dexie } from 'dexie';
import type { SaveFailure } from '@/lib/model/operation';

// Firefox refuses IndexedDB to extension pages in private windows with one of these.
const refusals = new Set<string>([Dexie.errnames.InvalidState, 'SecurityError', Dexie.errnames.MissingAPI]);

/** Why a write failed, as far as a reader can do something about it. */
export function saveFailure(error: unknown): SaveFailure {
  const names = namesOf(error);
  if (names.includes(Dexie.errnames.QuotaExceeded)) return 'full';
  return names.some((name) => refusals.has(name)) ? 'private' : 'failed';
}

/** Dexie wraps what the browser threw, more than once when the database could not be opened or in bulk. */
function namesOf(error: unknown): string[] {
  if (typeof error !== 'object' || error === null) return [];
  const { name, inner, failures } = error as { name?: unknown; inner?: unknown; failures?: unknown };
  const wrapped = [inner, ...(Array.isArray(failures) ? failures : [])];
  return [...(typeof name === 'string' ? [name] : []), ...wrapped.flatMap(namesOf)];
}
