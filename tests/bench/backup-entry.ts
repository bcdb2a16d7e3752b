import { librarySnapshot } from '@/lib/library/backup/snapshot';
import { sha256 } from '@/lib/library/bytes';
import { Library } from '@/lib/library/database';
import { eraseAll } from '@/lib/library/purge';
import { commitStaged } from '@/lib/library/restore/commit';
import { stageBackup } from '@/lib/library/restore/stage';
import { defaults } from '@/lib/model/settings';
import { pageCleaner } from '@/lib/shelves/backup/cleaner';
import { writeTo } from '@/lib/shelves/backup/folder';
import { packBackup } from '@/lib/transfer/backup/pack';
import { answering } from './answering';
import { madeHighlight, madePost, sentence } from './made';

const BATCH = 100;
const NAME = 'bench.galpi.gz';

const db = new Library();
const { signal } = new AbortController();

/** Posts with a body of some 20 KB, a picture of some KB of noise and two highlights each. */
export async function fill(count: number, pictureKb: number): Promise<void> {
  await eraseAll(db);
  for (let from = 0; from < count; from += BATCH) {
    const numbers = Array.from({ length: Math.min(BATCH, count - from) }, (_, k) => from + k);
    const made = await Promise.all(numbers.map((i) => makePost(i, pictureKb)));
    await db.posts.bulkAdd(made.map(({ post }) => post));
    await db.bodies.bulkAdd(made.map(({ body }) => body));
    await db.assets.bulkAdd(made.map(({ asset }) => asset));
    await db.highlights.bulkAdd(made.flatMap(({ highlights }) => highlights));
  }
}

async function makePost(i: number, pictureKb: number) {
  const post = madePost(i);
  const paragraphs = Array.from({ length: 200 }, (_, k) => `<p>${sentence(i, k)}</p>`);
  const html = `${paragraphs.join('')}<pre><code>const a = ${i};</code></pre>`;
  const text = html.replaceAll(/<[^>]+>/g, '');
  const bytes = new Uint8Array(pictureKb * 1024);
  for (let at = 0; at < bytes.length; at += 65_536) crypto.getRandomValues(bytes.subarray(at, at + 65_536));
  const hash = await sha256(bytes);
  const body = {
    postId: post.id,
    html,
    text,
    images: { [`https://img.example/${i}.png`]: hash },
    assets: [hash],
    hash: await sha256(new TextEncoder().encode(html)),
    capturedAt: 1.6e12,
  };
  const asset = {
    hash,
    blob: new Blob([bytes], { type: 'image/png' }),
    type: 'image/png',
    size: bytes.length,
  };
  const highlights = [7, 11].map((k) => madeHighlight(post.id, text, sentence(i, k)));
  return { post, body, asset, highlights };
}

/** What went wrong, in words that leave the page. */
function told(error: unknown): never {
  const { name, message, inner } = error as Error & { inner?: unknown };
  throw new Error(`${name}: ${message}; ${String(inner)}`);
}

const stream = () =>
  packBackup(
    librarySnapshot(db, defaults, () => undefined, signal),
    new Date(),
  );

/** `value`: bytes of the file. */
export const write = (way: 'folder' | 'download') =>
  answering(async () => {
    if (way === 'folder') return writeTo(await navigator.storage.getDirectory(), NAME, stream, signal);
    const file = await new Response(stream() as ReadableStream<Uint8Array<ArrayBuffer>>).blob();
    return file.size;
  });

export async function erase(): Promise<void> {
  await eraseAll(db);
}

const file = async (): Promise<File> =>
  (await (await navigator.storage.getDirectory()).getFileHandle(NAME)).getFile();

/** `value`: posts that would come in. */
export const stage = () =>
  answering(async () => {
    const plan = await stageBackup(db, await file(), { cleaner: pageCleaner, tell: () => undefined, signal });
    if (typeof plan === 'string') throw new Error(plan);
    return plan.fresh + plan.joined;
  });

/** `value`: posts that came in. */
export const commit = () =>
  answering(async () => {
    const done = await commitStaged(db, () => undefined, signal).catch(told);
    return done.fresh + done.joined;
  });
