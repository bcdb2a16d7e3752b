import type { Operation } from '@/lib/model/operation';
import type { Library } from './database';
import type { PostDraft } from './draft';
import { addHighlight, editHighlight, removeHighlight, restoreHighlight } from './highlights';
import { indexTables } from './search/segments';

/**
 * Applies an operation of a live page once: the operation's id is written in the same transaction as its effect, so a
 * replay from the journal finds it and does nothing.
 */
export function applyOperation(
  db: Library,
  operation: Operation,
  draft: PostDraft,
  now = Date.now(),
): Promise<void> {
  const touched = [db.applied, db.posts, db.highlights, db.removed, ...indexTables(db)];
  return db.transaction('rw', touched, async () => {
    if (await db.applied.get(operation.id)) return;
    await db.applied.add({ id: operation.id, appliedAt: now });
    // a page says when it was made; nothing was made later than now
    const at = Math.min(operation.at, now);
    if (operation.kind === 'add') await addHighlight(db, draft, operation.mark, at);
    else if (operation.kind === 'recolour')
      await editHighlight(db, operation.highlightId, { colour: operation.colour }, undefined, at);
    else if (operation.kind === 'remove') await removeHighlight(db, operation.highlightId, now);
    else await restoreHighlight(db, operation.highlightId);
  });
}
