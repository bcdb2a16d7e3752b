import { postTables, type Library } from './database';
import { trashedIds } from './lists';
import { unindex } from './search/indexing';
import { indexTables } from './search/segments';

const KEPT_MS = 30 * 24 * 60 * 60 * 1000;

// Posts a transaction: emptying 200 one by one took half a minute, and no other page waits long for 50.
const TOGETHER = 50;

/**
 * Deletes posts of the trash for good: their bodies, earlier versions, highlights, and the images nobody else uses, nor a
 * backup that is being restored. A post that was restored meanwhile stays. Answers how many are gone.
 */
function purge(db: Library, ids: readonly string[]): Promise<number> {
  return db.transaction('rw', [...postTables(db), db.stagedAssets, ...indexTables(db)], async () => {
    const posts = (await db.posts.bulkGet([...ids])).filter((post) => post && post.deletedAt !== null);
    const gone = posts.map((post) => post!.id);
    if (gone.length === 0) return 0;
    const kept = [db.bodies, db.versions].map((table) => table.where('postId').anyOf(gone));
    const used = new Set<string>();
    for (const bodies of kept) await bodies.each(({ assets }) => assets.forEach((hash) => used.add(hash)));
    await Promise.all([
      db.posts.bulkDelete(gone),
      ...[...kept, db.highlights.where('postId').anyOf(gone)].map((rows) => rows.delete()),
      db.removed.where('highlight.postId').anyOf(gone).delete(),
      db.captures
        .where('key')
        .anyOf(posts.map((post) => post!.url))
        .delete(),
      unindex(db, ...gone),
    ]);
    await dropUnused(db, [...used]);
    return gone.length;
  });
}

export async function purgePost(db: Library, id: string): Promise<void> {
  await purge(db, [id]);
}

async function purgeAll(db: Library, ids: readonly string[]): Promise<number> {
  let gone = 0;
  for (let at = 0; at < ids.length; at += TOGETHER) gone += await purge(db, ids.slice(at, at + TOGETHER));
  return gone;
}

async function dropUnused(db: Library, hashes: string[]): Promise<void> {
  for (const hash of hashes) {
    const users =
      (await db.bodies.where({ assets: hash }).count()) + (await db.versions.where({ assets: hash }).count());
    if (users === 0 && !(await db.stagedAssets.get(hash))) await db.assets.delete(hash);
  }
}

/** Deletes everything in the trash for good. Answers how many posts that were. */
export async function emptyTrash(db: Library): Promise<number> {
  return purgeAll(db, [...(await trashedIds(db))]);
}

/** Deletes for good what was deleted more than 30 days ago, and forgets what can no longer be undone or replayed. */
export async function purgeOld(db: Library, now = Date.now()): Promise<void> {
  const limit = now - KEPT_MS;
  const trashed = await db.posts.bulkGet([...(await trashedIds(db))]);
  const old = trashed.filter((post) => post?.deletedAt && post.deletedAt < limit);
  await purgeAll(
    db,
    old.map((post) => post!.id),
  );
  await db.removed.where('removedAt').below(limit).delete();
  await db.applied.where('appliedAt').below(limit).delete();
}

/** Deletes all records. Open pages keep working, on an empty library. */
export function eraseAll(db: Library): Promise<void> {
  return db.transaction('rw', db.tables, async () => {
    await Promise.all(db.tables.map((table) => table.clear()));
  });
}
