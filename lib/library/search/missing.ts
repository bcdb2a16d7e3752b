import type { Roster } from '@/lib/search/roster';
import type { Library } from '../database';
import { bodyUnit, headOf, index, marksUnit, unindex } from './indexing';

const AT_ONCE = 50; // posts: some 300 ms of a worker's time

/**
 * Indexes posts that the index does not know: those of a library from before there was one, or of a repaired profile. And
 * takes out what is no longer there.
 */
export async function indexMissing(db: Library, { ids, alive }: Roster): Promise<void> {
  const there = new Set(await db.posts.toCollection().primaryKeys());
  for (let number = 0; number < ids.length; number += 1) {
    const id = ids[number]!;
    const known = alive[number] === 1;
    if (known && !there.delete(id)) await unindex(db, id);
  }
  const missing = [...there];
  for (let i = 0; i < missing.length; i += AT_ONCE) await indexPosts(db, missing.slice(i, i + AT_ONCE));
}

function indexPosts(db: Library, ids: string[]): Promise<void> {
  return db.transaction('rw', [db.posts, db.bodies, db.highlights, db.segments, db.chunks], async () => {
    const [posts, bodies, highlights] = await Promise.all([
      db.posts.bulkGet(ids),
      db.bodies.bulkGet(ids),
      db.highlights.where('postId').anyOf(ids).toArray(),
    ]);
    const marks = Map.groupBy(highlights, ({ postId }) => postId);
    const units = [
      ...posts.flatMap((post) => (post ? headOf(post) : [])),
      ...bodies.flatMap((body) => (body ? bodyUnit(body.postId, body.html) : [])),
      ...[...marks].map(([postId, list]) => marksUnit(postId, list)),
    ];
    if (units.length > 0) await index(db, ...units);
  });
}
