import { Dexie, type Transaction } from 'dexie';
import type { Highlight } from '@/lib/model/highlight';
import type { Library } from './database';

/**
 * Calls back when this page, or another, has written a part of the library: `segments/`, all of a table, or
 * `posts/[shelf+savedAt]`, what an index holds. Asks the database nothing, as a live query would.
 */
export function onWritten(db: Library, parts: readonly string[], written: () => void): void {
  const watched = parts.map((part) => `idb://${db.name}/${part}`);
  Dexie.on('storagemutated', (touched) => {
    if (Object.keys(touched).some((part) => watched.some((start) => part.startsWith(start)))) written();
  });
}

/**
 * Tells, once a transaction of this connection is through, of which posts the marks look different now. A note or a tag
 * makes no difference to how a mark looks.
 */
export function onMarksChanged(db: Library, tell: (postIds: Set<string>) => void): void {
  const waiting = new WeakMap<Transaction, Set<string>>();
  const touched = (postId: string, within: Transaction): void => {
    const transaction = outermost(within);
    const known = waiting.get(transaction);
    if (known) return void known.add(postId);
    const postIds = new Set([postId]);
    waiting.set(transaction, postIds);
    transaction.on('complete', () => tell(postIds));
  };
  db.highlights.hook('creating', (_, highlight, transaction) => touched(highlight.postId, transaction));
  db.highlights.hook('updating', (patch, _, highlight, transaction) => {
    if ('colour' in patch || movesTo(patch, highlight)) touched(highlight.postId, transaction);
  });
  db.highlights.hook('deleting', (_, highlight, transaction) => touched(highlight.postId, transaction));
  db.posts.hook('updating', (patch, id, _, transaction) => {
    if ('deletedAt' in patch) touched(id, transaction);
  });
}

/** A record that was put whole names its selectors as changed, whether they are or not. */
function movesTo(patch: object, { selectors }: Highlight): boolean {
  return 'selectors' in patch && JSON.stringify(patch.selectors) !== JSON.stringify(selectors);
}

function outermost(transaction: Transaction): Transaction {
  return transaction.parent ? outermost(transaction.parent) : transaction;
}
