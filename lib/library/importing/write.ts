import { Dexie } from 'dexie';
import { bodyUnit, index } from '@/lib/library/search/indexing';
import { indexTables } from '@/lib/library/search/segments';
import type { ImportItem } from '@/lib/transfer/in/item';
import { addPosts } from '../addPosts';
import { breather, type Tell } from '../breather';
import type { Library } from '../database';
import { aheadOf, writeAhead } from './ahead';
import { alone } from './dropAhead';
import { unite, type Incoming } from './incoming';
import { noFates, type Fates } from './place';
import { type Plan, planPosts } from './plan';
import { type NewText, readTexts } from './texts';
import { worksOf, type Work, type Written } from './works';

export interface Imported {
  added: number;
  merged: number;
  same: number;
  fates: Fates;
  /** whether all of it is in the index; else the search reads the texts of new posts by itself */
  isIndexed: boolean;
}

// Posts that are written at once: some 200 ms of work where their texts are read.
const BATCH = 400;
// Texts of new posts that are indexed with them. More would take as long again as all the rest, and the search has a thread of
// its own for that.
const INDEXED = 200;

// What writing a post takes, in units of HTML that are read meanwhile.
const WRITING = 2000;

interface Course {
  tell: Tell;
  signal: AbortSignal;
  now: number;
}

/** The texts that a file brings, by the identities of their posts. */
type Texts = ReadonlyMap<string, NewText>;

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
  const ahead = aheadOf(posts);
  if (ahead.length === 0) return write(db, { posts, repeated }, new Map(), { tell, signal, now });
  return alone(db, signal, async () => {
    const part = weightOf(ahead) / (weightOf(posts) + posts.length * WRITING);
    const first: Tell = (share, title) => tell(part * share, title);
    const texts = await writeAhead(db, ahead, first, signal);
    const second: Tell = (share, title) => tell(part + (1 - part) * share, title);
    return write(db, { posts, repeated }, texts, { tell: second, signal, now });
  });
}

const weightOf = (posts: readonly Incoming[]): number =>
  posts.reduce((sum, { html }) => sum + (html?.length ?? 0), 0);

function write(
  db: Library,
  { posts, repeated }: { posts: readonly Incoming[]; repeated: number },
  ahead: Texts,
  { tell, signal, now }: Course,
): Promise<Imported> {
  const touched = [db.posts, db.bodies, db.highlights, db.ahead, ...indexTables(db)];
  return db.transaction('rw', touched, async () => {
    const plan = await planPosts(db, posts, repeated, now);
    const fates = noFates();
    const works = worksOf(db, plan, { fates, now });
    const ids = new Map([...ahead].map(([key, { id }]) => [key, id]));
    let written = Promise.resolve();
    let done = 0;
    const told = (): void => tell(done / works.length, works[done]?.incoming.title ?? '');
    const breathe = breather(signal, told);
    const rest = (): Promise<void> => {
      done++;
      return breathe();
    };
    for (let from = 0; from < works.length; from += BATCH) {
      signal.throwIfAborted();
      const batch = works.slice(from, from + BATCH);
      done = from;
      told();
      // while the database writes some, the next are read and made
      const texts = await textsOf(batch, ahead, rest);
      for (const [key, { id }] of texts) ids.set(key, id);
      const made = await Promise.all(batch.map(({ incoming, make }) => make(texts.get(incoming.key))));
      await written;
      written = put(db, made);
      written.catch(() => undefined);
    }
    await written;
    const isIndexed = await settle(db, plan, ids, ahead);
    signal.throwIfAborted();
    return { added: plan.fresh.length, merged: plan.joined.length, same: plan.same, fates, isIndexed };
  });
}

/** The texts that some posts take, by their identity: what was not written ahead is read now. The transaction waits for it. */
async function textsOf(works: readonly Work[], ahead: Texts, rest: () => Promise<void>): Promise<Texts> {
  const taking = works.flatMap(({ incoming, takesText }) => (takesText ? incoming : []));
  const texts = new Map(
    taking.flatMap(({ key, keys }) => {
      const text = keys.map((one) => ahead.get(one)).find((one) => one !== undefined);
      return text ? [[key, text] as const] : [];
    }),
  );
  const others = taking.filter(({ key, html }) => html !== null && !texts.has(key));
  if (others.length === 0) return texts;
  const read = await Dexie.waitFor(Dexie.ignoreTransaction(() => readTexts(others, rest)));
  return new Map([...texts, ...read]);
}

/** What was written ahead and is no new post's goes. Answers whether the texts of new posts are indexed. */
async function settle(
  db: Library,
  { fresh }: Plan,
  ids: ReadonlyMap<string, string>,
  ahead: Texts,
): Promise<boolean> {
  const own = new Set(fresh.flatMap(({ key }) => ids.get(key) ?? []));
  // what another window writes ahead meanwhile is not ours to forget
  if (ahead.size > 0) {
    await db.bodies.bulkDelete([...ahead.values()].flatMap(({ id }) => (own.has(id) ? [] : [id])));
    await db.ahead.clear();
  }
  if (own.size > INDEXED) return false;
  const bodies = await db.bodies.bulkGet([...own]);
  const units = bodies.flatMap((body) => (body ? [bodyUnit(body.postId, body.html)] : []));
  if (units.length > 0) await index(db, ...units);
  return true;
}

/** All at once: what waited for another would wait for the reading of the next too, and the database with it. */
async function put(db: Library, written: readonly Written[]): Promise<void> {
  const whole = written.flatMap((one) => ('whole' in one ? one.whole : []));
  const changes = written.flatMap((one) => ('change' in one ? one.change : []));
  const posts = changes.flatMap(({ post }) => post ?? []);
  const changed = changes.flatMap((one) => one.changed);
  const units = changes.flatMap((one) => one.units);
  const puts: PromiseLike<unknown>[] = [
    db.bodies.bulkAdd(written.flatMap(({ body }) => body ?? [])),
    db.highlights.bulkAdd(changes.flatMap(({ added }) => added)),
  ];
  if (posts.length > 0) puts.push(db.posts.bulkPut(posts));
  if (changed.length > 0) puts.push(db.highlights.bulkPut(changed));
  if (whole.length > 0) puts.push(addPosts(db, whole));
  if (units.length > 0) puts.push(index(db, ...units));
  await Promise.all(puts);
}
