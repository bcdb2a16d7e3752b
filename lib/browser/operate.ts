import type { JournalEntry, Acknowledgement } from '@/lib/model/operation';
import { postKey } from '@/lib/article/identity';
import { capturesOf, keepCaptures } from '@/lib/library/captures';
import { isOperation } from '@/lib/library/acceptable';
import type { Library } from '@/lib/library/database';
import { draftOfPage } from '@/lib/library/draft';
import { saveFailure } from '@/lib/library/failure';
import { applyOperation } from '@/lib/library/operations';
import { postByUrl, savePost } from '@/lib/library/posts';
import { draftOf } from '@/lib/library/draft';
import { extractFrom } from './extraction';
import { clearEntry, leftEntries } from './journal';

/** Applies an operation of a live page, then clears it from the journal. Answered after the transaction. */
export async function operate(db: Library, entry: JournalEntry): Promise<Acknowledgement> {
  const { operation, pageUrl } = entry;
  if (!isOperation(operation)) return { ok: false, reason: 'failed' };
  try {
    const canonical = operation.kind === 'add' ? operation.canonical : null;
    const title = operation.kind === 'add' ? operation.title : '';
    await applyOperation(db, operation, draftOfPage(postKey(pageUrl, canonical), pageUrl, title));
  } catch (error) {
    return { ok: false, reason: saveFailure(error) };
  }
  await clearEntry(operation.id);
  return { ok: true };
}

/** Applies what an earlier worker was stopped in the middle of. */
export async function replayJournal(db: Library): Promise<void> {
  for (const entry of await leftEntries()) await operate(db, entry);
}

/** A post that was marked before it was ever read gets its article from the page, while the tab is still open. */
export async function completePost(db: Library, tabId: number, key: string): Promise<void> {
  const post = await postByUrl(db, key);
  if (!post || post.chars > 0) return;
  const extracted = await extractFrom(db, tabId, key);
  if (!extracted.ok) return;
  // The marks were saved under this address; what the article says of its own must not move them.
  const article = { ...extracted.article, key: post.url };
  await keepCaptures(db, capturesOf({ ...extracted, article }, Date.now()));
  await savePost(db, draftOf(article));
}
