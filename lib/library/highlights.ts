import type { Table } from 'dexie';
import { wordsOf, type Highlight, type NewHighlight } from '@/lib/model/highlight';
import type { Post } from '@/lib/model/post';
import { LAST_TIME } from '@/lib/transfer/backup/values';
import type { Library } from './database';
import type { PostDraft } from './draft';
import { savePost } from './posts';
import { indexMarks } from './search/indexing';
import { indexTables } from './search/segments';

const marksTables = (db: Library): Table[] => [db.highlights, ...indexTables(db)];

/** Highlights of a post, in the order of their places. */
export async function highlightsOf(db: Library, postId: string): Promise<Highlight[]> {
  const found = await db.highlights.where({ postId }).toArray();
  return found.sort((a, b) => a.at - b.at || a.createdAt - b.createdAt);
}

/** Saves a highlight and, in the same transaction, the post that holds it. Adding the same id again changes nothing. */
export function addHighlight(
  db: Library,
  draft: PostDraft,
  mark: NewHighlight,
  now = Date.now(),
): Promise<{ post: Post; highlight: Highlight }> {
  return db.transaction('rw', [db.posts, ...marksTables(db)], async () => {
    const post = await savePost(db, draft, now);
    const known = await db.highlights.get(mark.id);
    const highlight = known ?? { tags: [], ...mark, postId: post.id, createdAt: now, updatedAt: now, rev: 1 };
    if (!known) {
      await db.highlights.add(highlight);
      await indexMarks(db, post.id);
    }
    return { post, highlight };
  });
}

export type HighlightPatch = Partial<
  Pick<Highlight, 'colour' | 'note' | 'tags' | 'selectors' | 'text' | 'section' | 'at'>
>;

/**
 * Changes a highlight. `seen` is the note the change was written upon: when somebody else changed the note since, both
 * texts are kept. Answers the highlight as it is now, or undefined when it is gone.
 */
export function editHighlight(
  db: Library,
  id: string,
  patch: HighlightPatch,
  seen?: { note: string },
  now = Date.now(),
): Promise<Highlight | undefined> {
  return db.transaction('rw', marksTables(db), async () => {
    const current = await db.highlights.get(id);
    if (!current) return undefined;
    const note = mergedNote(current.note, patch.note, seen?.note);
    // also where a machine's clock, or a file, was ahead: the last change is the newest
    const updatedAt = Math.min(Math.max(now, current.updatedAt + 1), LAST_TIME);
    const next = { ...current, ...patch, note, updatedAt, rev: current.rev + 1 };
    // Words as they are read belong to the selectors they came with.
    if (patch.selectors && patch.text === undefined) delete next.text;
    if (patch.selectors) delete next.pending;
    await db.highlights.put(next);
    if (saysOther(current, next)) await indexMarks(db, next.postId);
    return next;
  });
}

function saysOther(one: Highlight, other: Highlight): boolean {
  const words = (highlight: Highlight): string =>
    [wordsOf(highlight), highlight.note, ...highlight.tags].join('\n');
  return words(one) !== words(other);
}

function mergedNote(current: string, mine: string | undefined, seen: string | undefined): string {
  if (mine === undefined) return current;
  const overtaken = seen !== undefined && current !== seen && current !== mine && current !== '';
  if (!overtaken || mine.includes(current)) return mine;
  return mine === '' ? current : `${current}\n\n${mine}`;
}

/** Removes a highlight. It is kept aside, so that `restoreHighlight` can bring it back with its note and tags. */
export function removeHighlight(db: Library, id: string, now = Date.now()): Promise<void> {
  return db.transaction('rw', [db.removed, ...marksTables(db)], async () => {
    const highlight = await db.highlights.get(id);
    if (!highlight) return;
    await db.removed.put({ id, highlight, removedAt: now });
    await db.highlights.delete(id);
    await indexMarks(db, highlight.postId);
  });
}

export function restoreHighlight(db: Library, id: string): Promise<Highlight | undefined> {
  return db.transaction('rw', [db.removed, ...marksTables(db)], async () => {
    const kept = await db.removed.get(id);
    if (!kept) return undefined;
    const highlight = { ...kept.highlight, rev: kept.highlight.rev + 1 };
    await db.highlights.put(highlight);
    await indexMarks(db, highlight.postId);
    await db.removed.delete(id);
    return highlight;
  });
}
