import type { Roster } from '@/lib/search/roster';
import { BODY, HEAD, MARKS } from '@/lib/search/segment';
import type { Library } from '../database';
import { index, postUnits, unindex } from './indexing';
import { indexTables } from './segments';
import { standIns } from './standIns';

const AT_ONCE = 50; // posts: some 300 ms of a worker's time
const LOOKED = 200; // posts whose keys are read at once: all of them would keep the database from others for seconds

/**
 * Indexes what the index does not know of posts: those of a library from before there was one, of which some may have got
 * a new title or note since, or of a repaired profile. And takes out what is no longer there. `pause` comes between steps.
 */
export async function indexMissing(
  db: Library,
  { ids, alive, parts }: Roster,
  pause: () => Promise<void>,
): Promise<void> {
  const known: [Set<string>, Set<string>, Set<string>] = [new Set(), new Set(), new Set()];
  const gone = new Set<string>();
  for (const [number, id] of ids.entries()) {
    if (alive[number]) gone.add(id);
    for (const part of [HEAD, BODY, MARKS] as const) if (parts[number]! & (1 << part)) known[part].add(id);
  }
  for await (const there of keysInSteps(db)) {
    const missing = new Set(there.posts).difference(known[HEAD]);
    for (const id of there.bodies) if (!known[BODY].has(id)) missing.add(id);
    for (const id of there.marked) if (!known[MARKS].has(id)) missing.add(id);
    for (const id of there.posts) gone.delete(id);
    const all = [...missing];
    for (let i = 0; i < all.length; i += AT_ONCE) {
      await pause();
      await indexPosts(db, all.slice(i, i + AT_ONCE));
    }
    await pause();
  }
  for (const id of gone) await takeOut(db, id);
}

/** Ids of posts, and which of them have a body, or what stands in for one, and highlights. */
interface Keys {
  posts: readonly string[];
  bodies: readonly string[];
  marked: readonly string[];
}

async function* keysInSteps(db: Library): AsyncGenerator<Keys> {
  let last = '';
  const captured = (await db.captures.orderBy('key').uniqueKeys()) as string[];
  const bare = await db.posts.where('url').anyOf(captured).primaryKeys();
  for (;;) {
    const posts = await db.posts.where('id').above(last).limit(LOOKED).primaryKeys();
    if (posts.length === 0) return;
    const there = new Set(posts);
    const [first] = posts;
    last = posts.at(-1)!;
    const range = [first, last, true, true] as const;
    const [bodies, marked] = await Promise.all([
      db.bodies
        .where('postId')
        .between(...range)
        .primaryKeys(),
      db.highlights
        .where('postId')
        .between(...range)
        .uniqueKeys() as Promise<string[]>,
    ]);
    const ofThese = (ids: readonly string[]): string[] => ids.filter((id) => there.has(id));
    yield { posts, bodies: ofThese([...bodies, ...bare]), marked: ofThese(marked) };
  }
}

/** A post of the same id may have come back meanwhile. */
function takeOut(db: Library, id: string): Promise<void> {
  return db.transaction('rw', [db.posts, ...indexTables(db)], async () => {
    if (!(await db.posts.get(id))) await unindex(db, id);
  });
}

function indexPosts(db: Library, ids: string[]): Promise<void> {
  const read = [db.posts, db.bodies, db.captures, db.highlights];
  return db.transaction('rw', [...read, ...indexTables(db)], async () => {
    const [posts, bodies, highlights] = await Promise.all([
      db.posts.bulkGet(ids),
      db.bodies.bulkGet(ids),
      db.highlights.where('postId').anyOf(ids).toArray(),
    ]);
    const captured = await standIns(db, posts, bodies);
    const marks = Map.groupBy(highlights, ({ postId }) => postId);
    const units = posts.flatMap((post, i) =>
      post ? postUnits(post, bodies[i] ?? captured.get(post.url), marks.get(post.id) ?? []) : [],
    );
    if (units.length > 0) await index(db, ...units);
  });
}
