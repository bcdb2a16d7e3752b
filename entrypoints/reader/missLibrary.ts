import { isLibraryLost, keepBirthKnown } from '@/lib/browser/birth';
import type { Reading } from '@/lib/reader/reading';

/** A reader who comes back to a post that is not marked any more, as the browser lost the library, is told so. */
export async function missLibrary({ db, notices, words }: Reading, openLibrary: () => void): Promise<void> {
  keepBirthKnown(db);
  // a private window of Firefox has no library
  if (!(await isLibraryLost(db).catch(() => false))) return;
  notices.say({ text: words('lostLibrary'), action: { label: words('openLibrary'), run: openLibrary } });
}
