import type { Article } from '@/lib/article/article';
import type { Capture, Library } from './database';

// Enough for the tabs of a restored session; older ones are read again from their page.
const KEPT = 60;

/** Keeps what a page gave, and answers the id that the reading view opens. */
export async function keepCapture(db: Library, article: Article, now = Date.now()): Promise<string> {
  const id = crypto.randomUUID();
  await db.captures.add({ id, key: article.key, article, capturedAt: now });
  return id;
}

export const captureOf = (db: Library, id: string): Promise<Capture | undefined> => db.captures.get(id);

/** The newest capture of a post. */
export async function latestCapture(db: Library, key: string): Promise<Capture | undefined> {
  const found = await db.captures.where({ key }).sortBy('capturedAt');
  return found.at(-1);
}

/** Drops the oldest captures, except those that still stand in for the body of a saved post. */
export async function pruneCaptures(db: Library): Promise<void> {
  const old = await db.captures.orderBy('capturedAt').reverse().offset(KEPT).toArray();
  const needed = await Promise.all(old.map((capture) => standsIn(db, capture)));
  await db.captures.bulkDelete(old.filter((_, i) => !needed[i]).map((capture) => capture.id));
}

async function standsIn(db: Library, capture: Capture): Promise<boolean> {
  const post = await db.posts.get({ url: capture.key });
  return post !== undefined && (await db.bodies.get(post.id)) === undefined;
}
