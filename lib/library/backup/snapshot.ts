import type { Body } from '@/lib/model/post';
import type { CaptureRecord } from '@/lib/transfer/backup/captureRecord';
import type { Entry } from '@/lib/transfer/backup/pack';
import { PICTURE_PIECE } from '@/lib/transfer/backup/format';
import type { Same } from '@/lib/transfer/backup/same';
import type { TellShare } from '../breather';
import { latestCaptures } from '../captures';
import { postTables, type Asset, type Capture, type Library, type StoredBody } from '../database';

// Posts read at one moment: some 2 MB. Their bodies are all of the library that is in memory.
const AT_ONCE = 16;

/**
 * All that is backed up, in the order of the file. A post and what belongs to it are read in one transaction, so that none is
 * torn, whatever is written meanwhile; nobody who writes waits for longer than that. Pictures are handles until their turn:
 * the browser keeps what they stand for as it was.
 */
export async function* librarySnapshot(
  db: Library,
  settings: unknown,
  tell: TellShare,
  signal: AbortSignal,
): AsyncGenerator<Entry, void> {
  yield ['settings', settings];
  for (const rule of await db.rules.toArray()) yield ['rule', rule];
  const ids = await db.posts.toCollection().primaryKeys();
  const written = new Set<string>();
  for (let from = 0; from < ids.length; from += AT_ONCE) {
    signal.throwIfAborted();
    tell(from / ids.length);
    const { entries, assets } = await readPosts(db, ids.slice(from, from + AT_ONCE), written);
    // their first pieces at once: each waits for the disk
    const pictures = await Promise.all(assets.map(firstPiece));
    for (const one of pictures) if (one) yield* picture(one);
    yield* entries;
  }
}

interface Read {
  entries: Entry[];
  /** those that stand in no earlier part of the file */
  assets: Asset[];
}

export function readPosts(db: Library, ids: string[], written: Set<string>): Promise<Read> {
  return db.transaction('r', postTables(db), async () => {
    const [posts, bodies, versions, highlights, removed] = await Promise.all([
      db.posts.bulkGet(ids),
      db.bodies.bulkGet(ids),
      // A request a post: `anyOf` would step over every record with a cursor.
      Promise.all(ids.map((postId) => db.versions.where({ postId }).toArray())),
      Promise.all(ids.map((postId) => db.highlights.where({ postId }).toArray())),
      Promise.all(ids.map((postId) => db.removed.where({ 'highlight.postId': postId }).toArray())),
    ]);
    const captures = await latestCaptures(
      db,
      posts.flatMap((post, i) => (post && !bodies[i] ? post.url : [])),
    );
    const hashes = [...bodies, ...versions.flat()].flatMap((body) => body?.assets ?? []);
    const fresh = [...new Set(hashes)].filter((hash) => !written.has(hash));
    const assets = (await db.assets.bulkGet(fresh)).filter((asset) => asset !== undefined);
    for (const { hash } of assets) written.add(hash);
    const entries: Entry[] = [];
    for (const [i, post] of posts.entries()) {
      if (!post) continue;
      const body = bodies[i];
      const capture = body ? undefined : captures.get(post.url);
      entries.push(['post', post]);
      if (body) entries.push(['body', plain(body)]);
      for (const one of highlights[i]!) entries.push(['highlight', one]);
      for (const one of removed[i]!) entries.push(['removed', one]);
      if (capture) entries.push(['capture', bare(capture)]);
      // Last: where a post is more than may be held together, it is its earliest texts that are not read.
      for (const one of versions[i]!.toSorted((a, b) => b.capturedAt - a.capturedAt))
        entries.push(['version', plain(one)]);
    }
    return { entries, assets };
  });
}

/** Its list of pictures says nothing that their addresses do not. */
export const plain = ({ postId, html, text, images, hash, capturedAt }: StoredBody): Body => ({
  postId,
  html,
  text,
  images,
  hash,
  capturedAt,
});

// What says how a page holds several posts goes no further than that page.
type Left = 'whole' | 'posts' | 'one' | 'feed';
true satisfies Same<keyof Capture, keyof CaptureRecord | Left>;

/** Without the page around the article, which a repair alone needs. */
const bare = ({ id, key, article, kind, capturedAt }: Capture) => ({
  id,
  key,
  article: { ...article, trace: [] },
  ...(kind && { kind }),
  capturedAt,
});

interface Begun {
  asset: Asset;
  first: string;
}

/** A picture that the browser has lost can be shown no more: the rest of the library is not to be lost with it. */
export const firstPiece = (asset: Asset): Promise<Begun | null> =>
  bytesAt(asset.blob, 0).then(
    (first) => ({ asset, first }),
    () => null,
  );

export async function* picture({ asset: { hash, type, blob }, first }: Begun): AsyncGenerator<Entry, void> {
  yield ['asset', { hash, type, size: blob.size }];
  yield ['bytes', first];
  for (let at = PICTURE_PIECE; at < blob.size; at += PICTURE_PIECE) yield ['bytes', await bytesAt(blob, at)];
}

async function bytesAt(blob: Blob, at: number): Promise<string> {
  const piece = blob.size <= PICTURE_PIECE ? blob : blob.slice(at, at + PICTURE_PIECE);
  return new Uint8Array(await piece.arrayBuffer()).toBase64();
}
