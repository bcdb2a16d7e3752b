import type { Roster } from '@/lib/search/roster';
import { BODY, HEAD, MARKS } from '@/lib/search/segment';
import type { Library } from '../database';
import { index, postUnits, unindex } from './indexing';
import { indexTables } from './segments';

const AT_ONCE = 50; // posts: some 300 ms of a worker's time

/**
 * Indexes what the index does not know of posts: those of a library from before there was one, of which some may have got
 * a new title or note since, or of a repaired profile. And takes out what is no longer there.
 */
export async function indexMissing(db: Library, { ids, alive, parts }: Roster): Promise<void> {
  const [posts, bodies, marked] = await Promise.all([
    db.posts.toCollection().primaryKeys(),
    db.bodies.toCollection().primaryKeys(),
    db.highlights.orderBy('postId').uniqueKeys() as Promise<string[]>,
  ]);
  const there = new Set(posts);
  const known: [Set<string>, Set<string>, Set<string>] = [new Set(), new Set(), new Set()];
  for (const [number, id] of ids.entries()) {
    if (alive[number] && !there.has(id)) await takeOut(db, id);
    for (const part of [HEAD, BODY, MARKS] as const) if (parts[number]! & (1 << part)) known[part].add(id);
  }
  const missing = new Set(posts).difference(known[HEAD]);
  for (const id of bodies) if (there.has(id) && !known[BODY].has(id)) missing.add(id);
  for (const id of marked) if (there.has(id) && !known[MARKS].has(id)) missing.add(id);
  const all = [...missing];
  for (let i = 0; i < all.length; i += AT_ONCE) await indexPosts(db, all.slice(i, i + AT_ONCE));
}

/** A post of the same id may have come back meanwhile. */
function takeOut(db: Library, id: string): Promise<void> {
  return db.transaction('rw', [db.posts, ...indexTables(db)], async () => {
    if (!(await db.posts.get(id))) await unindex(db, id);
  });
}

function indexPosts(db: Library, ids: string[]): Promise<void> {
  return db.transaction('rw', [db.posts, db.bodies, db.highlights, ...indexTables(db)], async () => {
    const [posts, bodies, highlights] = await Promise.all([
      db.posts.bulkGet(ids),
      db.bodies.bulkGet(ids),
      db.highlights.where('postId').anyOf(ids).toArray(),
    ]);
    const marks = Map.groupBy(highlights, ({ postId }) => postId);
    const units = posts.flatMap((post, i) =>
      post ? postUnits(post, bodies[i], marks.get(post.id) ?? []) : [],
    );
    if (units.length > 0) await index(db, ...units);
  });
}
