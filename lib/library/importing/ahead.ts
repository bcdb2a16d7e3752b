import { breather, type Tell } from '../breather';
import { sha256 } from '../bytes';
import type { Library, StoredBody } from '../database';
import type { Incoming } from './incoming';
import { AT_HOME, placesOf, type Places } from './place';
import { readBody, type TextFacts } from './readBody';

/** A text that a file brings, written ahead of its post: nobody looks for a body without its post. */
export interface AheadText {
  /** under which its body stands; the id of its post too, where that is new */
  id: string;
  facts: TextFacts;
  /** of the highlights that came with it */
  places: Places;
}

// What is written at once: a write waits for the disk, and is all that is in memory of bodies.
const POSTS = 1000;
const UNITS = 2_000_000; // of UTF-16

type Waiting = Omit<StoredBody, 'hash'>;

/**
 * Reads the texts of a file and writes them ahead of their posts, some at a time; by the identity of their posts. Chromium keeps
 * records above 64 KB as files, and fails where one transaction has too many of them. An incoming post whose HTML has no text
 * loses it.
 */
export async function writeAhead(
  db: Library,
  posts: readonly Incoming[],
  tell: Tell,
  signal: AbortSignal,
): Promise<Map<string, AheadText>> {
  const texts = new Map<string, AheadText>();
  let waiting: Waiting[] = [];
  let size = 0;
  let written = Promise.resolve();
  const flush = async (): Promise<void> => {
    const bodies = waiting;
    [waiting, size] = [[], 0];
    // the next are read while these are written
    await written;
    written = writeBodies(db, bodies);
    written.catch(() => undefined);
  };
  let done = 0;
  const breathe = breather(signal, () => tell(done / posts.length, posts[done]?.title ?? ''));
  try {
    for (const post of posts) {
      const body = await readBody(post.html!, post.titled ? 'about:blank' : post.key, post.title);
      if (body) {
        const id = crypto.randomUUID();
        const { html, facts, text } = body;
        texts.set(post.key, { id, facts, places: placesOf(post.highlights, body, AT_HOME) });
        const capturedAt = Date.now();
        waiting.push({ postId: id, html, text: text.text, images: {}, assets: [], capturedAt });
        size += html.length;
      } else post.html = null;
      done++;
      if (waiting.length >= POSTS || size >= UNITS) await flush();
      await breathe();
    }
    await flush();
    await written;
  } catch (error) {
    // it can be thrown away only once it is there
    await written.catch(() => undefined);
    throw error;
  }
  return texts;
}

/** With a note of them, so that they are found if this page does not live to see their posts. */
async function writeBodies(db: Library, waiting: readonly Waiting[]): Promise<void> {
  if (waiting.length === 0) return;
  const encoder = new TextEncoder();
  const hashes = await Promise.all(waiting.map(({ html }) => sha256(encoder.encode(html))));
  const bodies = waiting.map((body, i): StoredBody => ({ ...body, hash: hashes[i]! }));
  await db.transaction('rw', db.bodies, db.ahead, async () => {
    await db.ahead.add({ postIds: bodies.map(({ postId }) => postId) });
    await db.bodies.bulkAdd(bodies);
  });
}
