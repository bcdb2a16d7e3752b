import { addPosts } from '@/lib/library/addPosts';
import { Library } from '@/lib/library/database';
import { keptPosts } from '@/lib/library/keptPosts';
import { allPostIds } from '@/lib/library/lists';
import { eraseAll } from '@/lib/library/purge';
import { type ExportFormat, formats } from '@/lib/shelves/exporting/formats';
import { writeExport } from '@/lib/shelves/exporting/writeExport';
import type { ExportWords } from '@/lib/transfer/out/exported';
import { answering } from './answering';
import { madeHighlight, madePost, sentence } from './made';

export { formats };

const words: ExportWords = {
  lang: 'ko',
  lines: ({ startLine }) => `${startLine}`,
  date: (time) => new Date(time).toISOString().slice(0, 10),
  colour: (colour) => colour,
  highlights: '하이라이트',
  note: '메모',
  original: '원문 열기',
  contents: '차례',
  callout: (kind) => kind,
};

/** A post of some 4 KB with a table, code and two highlights. */
function whole(i: number) {
  const post = madePost(i);
  const paragraphs = Array.from({ length: 40 }, (_, k) => sentence(i, k));
  const text = `${paragraphs.join('')}const a = ${i};열값${i}`;
  const html = `${paragraphs.map((one) => `<p>${one}</p>`).join('')}<pre><code class="language-js">const a = ${i};</code></pre><table><tr><th>열</th></tr><tr><td>값${i}</td></tr></table>`;
  const highlights = [7, 11].map((k) => madeHighlight(post.id, text, sentence(i, k)));
  const body = { postId: post.id, html, text, images: {}, assets: [], hash: String(i), capturedAt: 1.7e12 };
  return { post, body, highlights, bytes: html.length };
}

let db: Library;

/** Fills the library, and reads all of it once. */
export async function fill(count: number): Promise<{ bytes: number; read: number }> {
  db = new Library();
  await eraseAll(db);
  let bytes = 0;
  for (let from = 0; from < count; from += 500) {
    const some = Array.from({ length: Math.min(500, count - from) }, (_, k) => whole(from + k));
    for (const one of some) bytes += one.bytes;
    await addPosts(db, some);
  }
  const start = performance.now();
  const ids = await allPostIds(db);
  for await (const kept of keptPosts(db, ids, { bodies: true, pictures: true })) void kept;
  return { bytes, read: performance.now() - start };
}

const heapNow = (): number =>
  (performance as unknown as { memory: { usedJSHeapSize: number } }).memory.usedJSHeapSize;

export async function run(format: ExportFormat) {
  const ids = await allPostIds(db);
  const before = heapNow();
  let heap = before;
  const order = { format, body: true, ids, template: '', words, now: Date.now() };
  const { ms, blocked, value } = await answering(
    () => writeExport(db, order, () => undefined, new AbortController().signal),
    () => (heap = Math.max(heap, heapNow())),
  );
  if (value === 'tooLarge') throw new Error(value);
  return { ms, size: value.blob.size, heap: heap - before, blocked };
}
