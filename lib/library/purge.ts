import { postTables, type Library } from './database';
import { trashedIds } from './lists';
import { unindex } from './search/indexing';
import { indexTables } from './search/segments';

const KEPT_MS = 30 * 24 * 60 * 60 * 1000;

/**
 * Deletes a post of the trash for good: its body, earlier versions, highlights, and the images nobody else uses, nor a
 * backup that is being restored. A post that was restored meanwhile stays.
 */
export function purgePost(db: Library, id: string): Promise<void> {
  return db.transaction('rw', [...postTables(db), db.stagedAssets, ...indexTables(db)], async () => {
    const post = await db.posts.get(id);
    if (!post || post.deletedAt === null) return;
    const bodies = [await db.bodies.get(id), ...(await db.versions.where({ postId: id }).toArray())];
    await Promise.all([
      db.posts.delete(id),
      db.bodies.delete(id),
      db.versions.where({ postId: id }).delete(),
      db.highlights.where({ postId: id }).delete(),
      db.removed.where({ 'highlight.postId': id }).delete(),
      db.captures.where({ key: post.url }).delete(),
      unindex(db, id),
    ]);
    await dropUnused(db, [...new Set(bodies.flatMap((body) => body?.assets ?? []))]);
  });
}

async function dropUnused(db: Library, hashes: string[]): Promise<void> {
  for (const hash of hashes) {
    const users =
      (await db.bodies.where({ assets: hash }).count()) + (await db.versions.where({ assets: hash }).count());
    if (users === 0 && !(await db.stagedAssets.get(hash))) await db.assets.delete(hash);
  }
}

/** Deletes everything in the trash for good. A transaction a post, so that no other page waits for all of them. */
export async function emptyTrash(db: Library): Promise<void> {
  for (const id of await trashedIds(db)) await purgePost(db, id);
}

/** Deletes for good what was deleted more than 30 days ago, and forgets what can no longer be undone or replayed. */
export async function purgeOld(db: Library, now = Date.now()): Promise<void> {
  const limit = now - KEPT_MS;
  const trashed = await db.posts.bulkGet([...(await trashedIds(db))]);
  for (const post of trashed) if (post?.deletedAt && post.deletedAt < limit) await purgePost(db, post.id);
  await db.removed.where('removedAt').below(limit).delete();
  await db.applied.where('appliedAt').below(limit).delete();
}

/** Deletes all records. Open pages keep working, on an empty library. */
export function eraseAll(db: Library): Promise<void> {
  return db.transaction('rw', db.tables, async () => {
    await Promise.all(db.tables.map((table) => table.clear()));
  });
}
