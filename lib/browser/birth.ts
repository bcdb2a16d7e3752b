import { browser } from 'wxt/browser';
import { birthOf, holdsPosts } from '@/lib/library/birth';
import { onWritten } from '@/lib/library/changes';
import type { Library } from '@/lib/library/database';
import type { LostPorts } from '@/lib/shelves/lost';

// Told apart from the library in two places, of which a damaged database takes at most one with it: Firefox keeps
// `storage.local` in a database as well. A worker has only the first.
const KEY = 'library';

/** Id of the library that last held posts, as it is remembered outside of it. */
async function knownBirth(): Promise<string | null> {
  const stored = await browser.storage.local.get<Record<string, unknown>>(KEY).catch(() => null);
  const known = stored?.[KEY];
  if (typeof known === 'string') return known;
  return globalThis.localStorage?.getItem(KEY) ?? null;
}

/** From now on the library of today is the one that is missed when it is gone. */
export async function rememberBirth(db: Library): Promise<void> {
  const birth = await birthOf(db);
  globalThis.localStorage?.setItem(KEY, birth);
  await browser.storage.local.set({ [KEY]: birth });
}

/** Whether there was a library with posts, and the browser has made an empty one in its place. */
export async function isLibraryLost(db: Library): Promise<boolean> {
  // A private window has its own, which nobody misses.
  if (browser.extension.inIncognitoContext) return false;
  const known = await knownBirth();
  if (known !== null) return known !== (await birthOf(db));
  if (await holdsPosts(db)) await rememberBirth(db);
  return false;
}

/** What the library page asks of it. */
export const lostPorts = (db: Library): LostPorts => ({
  isLibraryLost: () => isLibraryLost(db),
  rememberLibrary: () => rememberBirth(db),
  missLibrary: () => localStorage.setItem(KEY, localStorage.getItem(KEY) ?? 'damaged'),
});

/** From now on the library is remembered as soon as a page of ours, or the background, puts a post into it. */
export function keepBirthKnown(db: Library): void {
  onWritten(db, ['posts/'], () => void isLibraryLost(db).catch(() => undefined));
}
