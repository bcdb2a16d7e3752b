import { bodyUnit, index } from '@/lib/library/search/indexing';
import { indexTables } from '@/lib/library/search/segments';
import type { ImportItem } from '@/lib/transfer/in/item';
import { addPosts } from '../addPosts';
import type { Tell } from '../breather';
import type { Library } from '../database';
import { type AheadText, writeAhead } from './ahead';
import { alone } from './dropAhead';
import { unite, type Incoming } from './incoming';
import { noFates, type Fates } from './place';
import { type Plan, planPosts } from './plan';
import { worksOf, type Written } from './works';

export interface Imported {
  added: number;
  merged: number;
  same: number;
  fates: Fates;
  /** whether all of it is in the index; else the search reads the texts of new posts by itself */
  isIndexed: boolean;
}

// Posts between two looks at whether the reader has stopped it: some 50 ms of work.
const BATCH = 400;
// Texts of new posts that are indexed with them. More would take as long again as all the rest, and the search has a thread of
// its own for that.
const INDEXED = 200;

interface Course {
  tell: Tell;
  signal: AbortSignal;
  now: number;
}

/**
 * Writes what a file brings: all of it or, where anything fails or `signal` stops it, nothing. What is new and what is
 * merged is told by the library as it is in the very transaction that makes it visible, whatever the plan was.
 */
export async function importItems(
  db: Library,
  items: readonly ImportItem[],
  tell: Tell,
  signal: AbortSignal,
  now = Date.now(),
): Promise<Imported> {
  const { posts, repeated } = unite(items);
  const withText = posts.filter(({ html }) => html !== null);
  if (withText.length === 0) return write(db, { posts, repeated }, new Map(), { tell, signal, now });
  return alone(db, signal, async () => {
    const first: Tell = (share, title) => tell(share / 2, title);
    const texts = await writeAhead(db, withText, first, signal);
    const second: Tell = (share, title) => tell(0.5 + share / 2, title);
    return write(db, { posts, repeated }, texts, { tell: second, signal, now });
  });
}

function write(
  db: Library,
  { posts, repeated }: { posts: readonly Incoming[]; repeated: number },
  texts: ReadonlyMap<string, AheadText>,
  { tell, signal, now }: Course,
): Promise<Imported> {
  const touched = [db.posts, db.bodies, db.highlights, db.ahead, ...indexTables(db)];
  return db.transaction('rw', touched, async () => {
    const plan = await planPosts(db, posts, repeated, now);
    const fates = noFates();
    const works = worksOf(db, plan, texts, { fates, now });
    let written = Promise.resolve();
    for (let from = 0; from < works.length; from += BATCH) {
      signal.throwIfAborted();
      const batch = works.slice(from, from + BATCH);
      tell(from / works.length, batch[0]!.title);
      const before = written;
      written = put(db, await Promise.all(batch.map(({ make }) => make())));
      written.catch(() => undefined);
      // while the database writes these, the next are made
      await before;
    }
    await written;
    const isIndexed = await settle(db, plan, texts);
    signal.throwIfAborted();
    return { added: plan.fresh.length, merged: plan.joined.length, same: plan.same, fates, isIndexed };
  });
}

/** What was written ahead and is no new post's goes. Answers whether the texts of new posts are indexed. */
async function settle(db: Library, { fresh }: Plan, texts: ReadonlyMap<string, AheadText>): Promise<boolean> {
  // what another window writes ahead meanwhile is not ours to forget
  if (texts.size === 0) return true;
  const own = new Set(fresh.flatMap(({ key }) => texts.get(key)?.id ?? []));
  const others = [...texts.values()].flatMap(({ id }) => (own.has(id) ? [] : [id]));
  await db.bodies.bulkDelete(others);
  await db.ahead.clear();
  if (own.size > INDEXED) return false;
  const bodies = await db.bodies.bulkGet([...own]);
  const units = bodies.flatMap((body) => (body ? [bodyUnit(body.postId, body.html)] : []));
  if (units.length > 0) await index(db, ...units);
  return true;
}

async function put(db: Library, written: readonly Written[]): Promise<void> {
  const whole = written.flatMap((one) => ('whole' in one ? one.whole : []));
  if (whole.length > 0) await addPosts(db, whole);
  const changes = written.flatMap((one) => ('change' in one ? one.change : []));
  if (changes.length === 0) return;
  const posts = changes.flatMap(({ post }) => post ?? []);
  const changed = changes.flatMap((one) => one.changed);
  const units = changes.flatMap((one) => one.units);
  await db.bodies.bulkAdd(changes.flatMap(({ body }) => body ?? []));
  await db.highlights.bulkAdd(changes.flatMap(({ added }) => added));
  if (posts.length > 0) await db.posts.bulkPut(posts);
  if (changed.length > 0) await db.highlights.bulkPut(changed);
  if (units.length > 0) await index(db, ...units);
}
