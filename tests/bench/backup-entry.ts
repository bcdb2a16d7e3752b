import { librarySnapshot } from '@/lib/library/backup/snapshot';
import { sha256 } from '@/lib/library/bytes';
import { Library } from '@/lib/library/database';
import { eraseAll } from '@/lib/library/purge';
import { commitStaged } from '@/lib/library/restore/commit';
import { stageBackup } from '@/lib/library/restore/stage';
import type { Highlight } from '@/lib/model/highlight';
import type { Post } from '@/lib/model/post';
import { defaults } from '@/lib/model/settings';
import { pageCleaner } from '@/lib/shelves/backup/cleaner';
import { writeTo } from '@/lib/shelves/backup/folder';
import { packBackup } from '@/lib/transfer/backup/pack';

const SENTENCES = [
  '재시도는 간격을 두 배로 늘리고 무작위를 조금 섞어야 한다',
  'A queue that grows without a bound is a memory leak with a schedule',
  '색인은 표와 따로 두고 읽을 때만 함께 본다',
  'Measure the slow path first, since nobody looks at it',
];
const BATCH = 100;
const NAME = 'bench.galpi.gz';

const db = new Library();
const { signal } = new AbortController();
const sentence = (i: number, k: number): string => `${SENTENCES[(i + k) % 4]!} (${i * 7919 + k * 104_729}).`;

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
  const id = crypto.randomUUID();
  const paragraphs = Array.from({ length: 200 }, (_, k) => `<p>${sentence(i, k)}</p>`);
  const html = `${paragraphs.join('')}<pre><code>const a = ${i};</code></pre>`;
  const bytes = new Uint8Array(pictureKb * 1024);
  for (let at = 0; at < bytes.length; at += 65_536) crypto.getRandomValues(bytes.subarray(at, at + 65_536));
  const hash = await sha256(bytes);
  const post: Post = {
    id,
    url: `https://blog${i % 300}.example/${i}`,
    aliases: [],
    title: `글 ${i} ${SENTENCES[i % 4]!}`,
    byline: '김서연',
    site: `블로그 ${i % 300}`,
    lang: 'ko',
    publishedAt: 1.6e12 + i * 1e6,
    savedAt: 1.6e12 + i * 1e6,
    openedAt: null,
    finishedAt: null,
    status: 'inbox',
    shelf: 'inbox',
    starred: 0,
    tags: [`태그${i % 50}`],
    series: null,
    chars: html.length,
    minutes: { text: 8, code: 1 },
    excerpt: sentence(i, 0),
    progress: 0,
    rev: 1,
    deletedAt: null,
  };
  const highlights = [7, 11].map((k): Highlight => ({
    id: crypto.randomUUID(),
    postId: id,
    selectors: [{ type: 'TextQuoteSelector', exact: sentence(i, k), prefix: '', suffix: '', occurrences: 1 }],
    colour: 'yellow',
    note: '메모',
    tags: [],
    section: '',
    at: k / 200,
    createdAt: 1.6e12,
    updatedAt: 1.6e12,
    rev: 1,
  }));
  const body = {
    postId: id,
    html,
    text: html.replaceAll(/<[^>]+>/g, ''),
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
  return { post, body, asset, highlights };
}

/** What went wrong, in words that leave the page. */
function told(error: unknown): never {
  const { name, message, inner } = error as Error & { inner?: unknown };
  throw new Error(`${name}: ${message}; ${String(inner)}`);
}

/** Longest time, ms, that the page could not answer while `work` ran, and how long that took. */
async function timed<T>(work: () => Promise<T>): Promise<{ ms: number; blocked: number; value: T }> {
  let blocked = 0;
  let last = performance.now();
  const beat = setInterval(() => {
    blocked = Math.max(blocked, performance.now() - last);
    last = performance.now();
  }, 4);
  const started = performance.now();
  const value = await work();
  clearInterval(beat);
  return { ms: performance.now() - started, blocked, value };
}

const stream = () =>
  packBackup(
    librarySnapshot(db, defaults, () => undefined, signal),
    new Date(),
  );

/** `value`: bytes of the file. */
export const write = (way: 'folder' | 'download') =>
  timed(async () => {
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
  timed(async () => {
    const plan = await stageBackup(db, await file(), { cleaner: pageCleaner, tell: () => undefined, signal });
    if (typeof plan === 'string') throw new Error(plan);
    return plan.fresh + plan.joined;
  });

/** `value`: posts that came in. */
export const commit = () =>
  timed(async () => {
    const done = await commitStaged(db, () => undefined, signal).catch(told);
    return done.fresh + done.joined;
  });
