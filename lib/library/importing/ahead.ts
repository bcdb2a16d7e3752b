import { breather, type Tell } from '../breather';
import type { Library, StoredBody } from '../database';
import type { Incoming } from './incoming';
import { readTexts, type NewText } from './texts';

// Chromium keeps records above 64 KB as files, and fails where one transaction has too many of them. Nor is anybody to wait
// long for a transaction: more than so much is not read within it.
const LARGE = 10_000; // UTF-16 units of HTML
const WITHIN = 40_000_000;

// What is written at once: a write waits for the disk, and is all that is in memory of bodies.
const POSTS = 1000;
const UNITS = 2_000_000; // of UTF-16

/** The posts whose texts are written ahead of them; those of others are read in the transaction that writes their posts. */
export function aheadOf(posts: readonly Incoming[]): Incoming[] {
  let within = 0;
  return posts.filter(({ html }) => {
    if (html === null) return false;
    if (html.length >= LARGE) return true;
    within += html.length;
    return within > WITHIN;
  });
}

/**
 * Reads the texts of a file and writes them ahead of their posts, some at a time; by the identity of their posts. Nobody looks
 * for a body without its post.
 */
export async function writeAhead(
  db: Library,
  posts: readonly Incoming[],
  tell: Tell,
  signal: AbortSignal,
): Promise<Map<string, NewText>> {
  const texts = new Map<string, NewText>();
  let written = Promise.resolve();
  let done = 0;
  const breathe = breather(signal, () => tell(done / posts.length, posts[done]?.title ?? ''));
  const rest = (): Promise<void> => {
    done++;
    return breathe();
  };
  try {
    for (const some of portions(posts)) {
      const read = await readTexts(some, rest);
      // the next are read while these are written
      await written;
      written = writeBodies(
        db,
        [...read.values()].map(({ body }) => body),
      );
      written.catch(() => undefined);
      for (const [key, text] of read) texts.set(key, { ...text, body: null });
    }
    await written;
  } catch (error) {
    // it can be thrown away only once it is there
    await written.catch(() => undefined);
    throw error;
  }
  return texts;
}

function* portions(posts: readonly Incoming[]): Generator<Incoming[]> {
  let [some, size]: [Incoming[], number] = [[], 0];
  for (const post of posts) {
    some.push(post);
    size += post.html!.length;
    if (some.length < POSTS && size < UNITS) continue;
    yield some;
    [some, size] = [[], 0];
  }
  if (some.length > 0) yield some;
}

/** With a note of them, so that they are found if this page does not live to see their posts. */
async function writeBodies(db: Library, bodies: readonly StoredBody[]): Promise<void> {
  if (bodies.length === 0) return;
  await db.transaction('rw', db.bodies, db.ahead, async () => {
    await db.ahead.add({ postIds: bodies.map(({ postId }) => postId) });
    await db.bodies.bulkAdd(bodies);
  });
}
