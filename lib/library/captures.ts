import type { Article, Extraction } from '@/lib/article/article';
import { LAST_TIME } from '@/lib/transfer/backup/values';
import type { Capture, Library } from './database';

// Enough for the tabs of a restored session; older ones are read again from their page.
const KEPT = 60;

/**
 * What a page gave as the captures it is kept in, all with an id of their own: the page first; of a page that holds
 * several posts then each of these, and all of it as one, for a reader who knows better.
 */
export function capturesOf(
  { kind, article, posts, whole }: Extraction & { ok: true },
  now: number,
): Capture[] {
  const capture = (of: Article): Capture => ({
    id: crypto.randomUUID(),
    key: of.key,
    article: of,
    capturedAt: now,
  });
  const page = { ...capture(article), kind };
  if (posts.length === 0) return [{ ...page, whole }];
  const each = posts.map((post) => ({ ...capture(post), feed: page.id }));
  // only its page names it: whoever looks for the page by its key means the list
  const one = { ...capture(article), key: '', kind, whole, feed: page.id };
  return [{ ...page, posts: each.map(({ id }) => id), one: one.id }, ...each, one];
}

/** Keeps what a page gave, and answers the id that the reading view opens. */
export async function keepCaptures(db: Library, captures: readonly Capture[]): Promise<string> {
  await db.transaction('rw', db.captures, async () => {
    const [last] = await db.captures.orderBy('capturedAt').reverse().limit(1).keys();
    // also where a machine's clock was ahead: what was read last is the newest
    const after = Math.min(((last as number | undefined) ?? -Infinity) + 1, LAST_TIME);
    await db.captures.bulkAdd(
      captures.map((capture) => ({ ...capture, capturedAt: Math.max(capture.capturedAt, after) })),
    );
  });
  return captures[0]!.id;
}

export const captureOf = (db: Library, id: string): Promise<Capture | undefined> => db.captures.get(id);

/** The newest capture of a post. */
export async function latestCapture(db: Library, key: string): Promise<Capture | undefined> {
  return (await latestCaptures(db, [key])).get(key);
}

/** The newest captures of posts, by their keys. */
export async function latestCaptures(db: Library, keys: readonly string[]): Promise<Map<string, Capture>> {
  if (keys.length === 0) return new Map();
  const found = await db.captures.where('key').anyOf(keys).sortBy('capturedAt');
  return new Map(found.map((capture) => [capture.key, capture]));
}

/** The posts of a page that held several when it was last captured. */
export async function postsOfPage(db: Library, keys: readonly string[]): Promise<Capture[]> {
  const found = await db.captures.where('key').anyOf(keys).sortBy('capturedAt');
  const posts = await db.captures.bulkGet(found.at(-1)?.posts ?? []);
  return posts.filter((post) => post !== undefined);
}

/**
 * Drops the captures of the oldest pages, except the newest of those that still stand in for the body of a saved post. The
 * posts of a page are as old as the page.
 */
export async function pruneCaptures(db: Library): Promise<void> {
  const pages = db.captures.orderBy('capturedAt').reverse();
  const oldest = await pages
    .filter(({ feed }) => feed === undefined)
    .offset(KEPT - 1)
    .first();
  if (!oldest) return;
  const old = await db.captures.where('capturedAt').below(oldest.capturedAt).toArray();
  const newest = await latestCaptures(db, [...new Set(old.map(({ key }) => key))]);
  const isNewest = ({ id, key }: Capture): boolean => newest.get(key)?.id === id;
  const needed = await Promise.all(old.map(async (capture) => isNewest(capture) && standsIn(db, capture)));
  await db.captures.bulkDelete(old.filter((_, i) => !needed[i]).map((capture) => capture.id));
}

async function standsIn(db: Library, capture: Capture): Promise<boolean> {
  const post = await db.posts.get({ url: capture.key });
  return post !== undefined && (await db.bodies.get(post.id)) === undefined;
}
