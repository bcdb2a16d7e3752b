import { isLibraryLost, keepBirthKnown } from '@/lib/browser/birth';
import { saveFailure } from '@/lib/library/failure';
import { highlightsOf } from '@/lib/library/highlights';
import { postOfDraft } from '@/lib/library/posts';
import type { MessageKey } from '@/lib/model/words';
import type { Reading } from '@/lib/reader/reading';

/** A reader who comes back to a post whose marks are not there, as the library is lost or cannot be read, is told so. */
export async function missLibrary(reading: Reading, openLibrary: () => void): Promise<void> {
  const { db, notices, words } = reading;
  keepBirthKnown(db);
  const text = await missed(reading);
  if (text)
    notices.say({
      text: words(text),
      action: { label: words('openLibrary'), run: openLibrary },
      stays: true,
    });
}

async function missed({ db, source }: Reading): Promise<MessageKey | null> {
  try {
    if (await isLibraryLost(db)) return 'lostLibrary';
    // its id may be read where other pages of the file cannot
    const post = await postOfDraft(db, source.draft);
    if (post) await highlightsOf(db, post.id);
    return null;
  } catch (error) {
    // a private window of Firefox has no library
    return saveFailure(error) === 'failed' ? 'trouble_failed' : null;
  }
}
