import type { ImportItem } from '@/lib/transfer/in/item';
import { addPosts } from '../addPosts';
import type { Library } from '../database';
import { index } from '@/lib/library/search/indexing';
import { unite, type Incoming } from './incoming';
import { noFates, type Fates } from './place';
import { planPosts } from './plan';
import { type NewBody, readBody } from './readBody';
import { worksOf, type Written } from './works';
import { indexTables } from '@/lib/library/search/segments';

export interface Imported {
  added: number;
  merged: number;
  same: number;
  fates: Fates;
}

/** How far an import is, 0 to 1, and what it is at. */
export type Tell = (share: number, title: string) => void;

// Posts between two looks at whether the reader has stopped it: some 100 ms of work.
const BATCH = 200;
// Texts that are read between two breaths of the page: some 50 ms.
const READ = 25;

/**
 * Writes what a file brings: all of it or, where anything fails or `signal` stops it, nothing. What is new and what is
 * merged is told by the library as it is in that very transaction, whatever the plan was.
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
  const half = withText.length > 0 ? 0.5 : 0;
  const bodies = await bodiesOf(withText, (share, title) => tell(half * share, title), signal);
  const touched = [db.posts, db.bodies, db.highlights, ...indexTables(db)];
  return db.transaction('rw', touched, async () => {
    const plan = await planPosts(db, posts, repeated, now);
    const fates = noFates();
    const works = worksOf(db, plan, bodies, { fates, now });
    for (let from = 0; from < works.length; from += BATCH) {
      signal.throwIfAborted();
      const batch = works.slice(from, from + BATCH);
      tell(half + ((1 - half) * from) / works.length, batch[0]!.title);
      await put(db, await Promise.all(batch.map(({ make }) => make())));
    }
    signal.throwIfAborted();
    return { added: plan.fresh.length, merged: plan.joined.length, same: plan.same, fates };
  });
}

/** The texts that a file brings, before the transaction: it would not wait for what is no request of its own. */
async function bodiesOf(
  posts: readonly Incoming[],
  tell: Tell,
  signal: AbortSignal,
): Promise<Map<string, NewBody>> {
  const bodies = new Map<string, NewBody>();
  for (let from = 0; from < posts.length; from += READ) {
    const batch = posts.slice(from, from + READ);
    tell(from / posts.length, batch[0]!.title);
    await breath(signal);
    const read = batch.map(async (post) => {
      const body = await readBody(post.html!, post.titled ? 'about:blank' : post.key, post.title);
      if (body) bodies.set(post.key, body);
      else post.html = null;
    });
    await Promise.all(read);
  }
  return bodies;
}

async function put(db: Library, written: readonly Written[]): Promise<void> {
  await addPosts(
    db,
    written.flatMap((one) => ('whole' in one ? one.whole : [])),
  );
  const changes = written.flatMap((one) => ('change' in one ? one.change : []));
  const posts = changes.flatMap(({ post }) => post ?? []);
  const changed = changes.flatMap((one) => one.changed);
  const units = changes.flatMap((one) => one.units);
  await db.bodies.bulkAdd(changes.flatMap(({ body }) => body ?? []));
  await db.highlights.bulkAdd(changes.flatMap(({ added }) => added));
  if (posts.length > 0) await db.posts.bulkPut(posts);
  if (changed.length > 0) await db.highlights.bulkPut(changed);
  if (units.length > 0) await index(db, ...units);
}

/** Lets the page draw and hear the reader. */
async function breath(signal: AbortSignal): Promise<void> {
  await new Promise((next) => setTimeout(next));
  signal.throwIfAborted();
}
