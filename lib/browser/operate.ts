import type { Acknowledgement, Claimed, JournalEntry, Operation } from '@/lib/model/operation';
import { postKey } from '@/lib/article/identity';
import { capturesOf, keepCaptures, pruneCaptures } from '@/lib/library/captures';
import { operationIn } from '@/lib/library/acceptable';
import type { Library } from '@/lib/library/database';
import { draftOf, draftOfPage } from '@/lib/library/draft';
import { saveFailure } from '@/lib/library/failure';
import { applyOperation } from '@/lib/library/operations';
import { postByUrl, savePost } from '@/lib/library/posts';
import { extractFrom } from './extraction';
import { clearEntry, clearLeft, isDead, leftEntries } from './journal';
import { keysOfPage } from './liveMarks';
import type { SendingPage } from './senders';

/**
 * Applies an operation of a live page, then clears it from the journal. Answered after the transaction. `isReplay`: it has lain
 * there, and its mark may have been changed since.
 */
export async function operate(
  db: Library,
  { operation: claimed, pageUrl }: Claimed<JournalEntry>,
  isReplay = false,
): Promise<Acknowledgement> {
  const operation = operationIn(claimed);
  if (!operation || !isAddress(pageUrl)) return { ok: false, reason: 'failed' };
  try {
    const before = operation.kind === 'add' ? null : await overtaken(db, operation.highlightId);
    if (before?.ok === false) return before;
    const isOwn = operation.kind === 'add' || (await isOnPage(db, operation, pageUrl));
    const isLate = isReplay && (await isOutdated(db, operation));
    if (isOwn && !isLate) await apply(db, operation, pageUrl);
  } catch (error) {
    return { ok: false, reason: saveFailure(error) };
  }
  await clearEntry(operation.id);
  return { ok: true };
}

/** Of a page that can be marked. */
const isAddress = (value: unknown): value is string =>
  typeof value === 'string' && /^(?:https?|file):/.test(value) && URL.canParse(value);

const isEntry = ({ operation, pageUrl }: Claimed<JournalEntry>): boolean =>
  isAddress(pageUrl) && operationIn(operation) !== null;

/**
 * Applies what made a mark, where that still lies in the journal: its message was lost, or it could not be saved. What follows
 * it would find no mark, and the mark would come back by the next replay as it was. Null where nothing was overtaken.
 */
async function overtaken(db: Library, highlightId: string): Promise<Acknowledgement | null> {
  if ((await db.highlights.get(highlightId)) ?? (await db.removed.get(highlightId))) return null;
  for (const { entry } of await leftEntries()) {
    const made = operationIn(entry.operation);
    if (made?.kind === 'add' && made.mark.id === highlightId) return operate(db, entry);
  }
  return null;
}

async function apply(db: Library, operation: Operation, pageUrl: string): Promise<void> {
  const title = operation.kind === 'add' ? operation.title : '';
  await applyOperation(db, operation, draftOfPage(postKey(pageUrl, operation.canonical), pageUrl, title));
}

/**
 * Whether a highlight is one of the page that speaks of it: a page changes no other's. One that is gone for good is
 * nobody's, and there is nothing to do.
 */
async function isOnPage(
  db: Library,
  { highlightId, canonical }: Exclude<Operation, { kind: 'add' }>,
  pageUrl: string,
): Promise<boolean> {
  const highlight = (await db.highlights.get(highlightId)) ?? (await db.removed.get(highlightId))?.highlight;
  if (!highlight) return false;
  const posts = await keysOfPage(db, [postKey(pageUrl, canonical), postKey(pageUrl, null)]);
  for (const keys of posts) if ((await postByUrl(db, ...keys))?.id === highlight.postId) return true;
  return false;
}

/** Whether a mark was changed after it was to be recoloured or to go: what its reader did last counts, a note above all. */
async function isOutdated(db: Library, operation: Operation): Promise<boolean> {
  if (operation.kind !== 'recolour' && operation.kind !== 'remove') return false;
  const highlight = await db.highlights.get(operation.highlightId);
  return highlight !== undefined && highlight.updatedAt > operation.at;
}

/** Applies what an earlier worker was stopped in the middle of, and clears away what nobody can apply. */
export async function replayJournal(db: Library, now = Date.now()): Promise<void> {
  for (const left of await leftEntries()) {
    const isDone = isEntry(left.entry) ? (await operate(db, left.entry, true)).ok : isDead(left.entry, now);
    if (isDone) await clearLeft(left);
  }
}

/** A post that was marked before it was ever read gets its article from the page, while the tab is still open. */
export async function completePost(
  db: Library,
  { url, tabId }: SendingPage,
  canonical: string | null,
): Promise<void> {
  const post = await postByUrl(db, postKey(url, canonical));
  if (!post || post.chars > 0) return;
  const extracted = await extractFrom(db, tabId, url);
  // By now the tab may show another page.
  if (!extracted.ok || postKey(extracted.article.url, null) !== postKey(url, null)) return;
  // The marks were saved under this address; what the article says of its own must not move them.
  const article = { ...extracted.article, key: post.url };
  await keepCaptures(db, capturesOf({ ...extracted, article }, Date.now()));
  await savePost(db, draftOf(article));
  await pruneCaptures(db).catch(() => undefined);
}
