import { addPosts } from '@/lib/library/addPosts';
import { Library } from '@/lib/library/database';
import { allPostIds, keptPosts } from '@/lib/library/keptPosts';
import { eraseAll } from '@/lib/library/purge';
import type { Highlight } from '@/lib/model/highlight';
import type { Post } from '@/lib/model/post';
import { type ExportFormat, formats } from '@/lib/shelves/exporting/formats';
import { writeExport } from '@/lib/shelves/exporting/writeExport';
import type { ExportWords } from '@/lib/transfer/out/exported';

export { formats };

const SENTENCES = [
  '재시도는 간격을 두 배로 늘리고 무작위를 조금 섞어야 한다',
  'A queue that grows without a bound is a memory leak with a schedule',
  '색인은 표와 따로 두고 읽을 때만 함께 본다',
  'Measure the slow path first, since nobody looks at it',
];
const sentence = (i: number, k: number): string => `${SENTENCES[(i + k) % 4]!} (${i}, ${k}).`;

const words: ExportWords = {
  lang: 'ko',
  lines: ({ startLine }) => `${startLine}`,
  date: (time) => new Date(time).toISOString().slice(0, 10),
  colour: (colour) => colour,
  highlights: '하이라이트',
  note: '메모',
  original: '원문 열기',
  contents: '차례',
};

function postOf(i: number): Post {
  return {
    id: crypto.randomUUID(),
    url: `https://blog${i % 300}.example/${i}`,
    aliases: [],
    title: `글 ${i} ${SENTENCES[i % 4]!}`,
    byline: '김서연',
    site: `블로그 ${i % 300}`,
    lang: 'ko',
    publishedAt: 1.6e12,
    savedAt: 1.7e12 + i,
    openedAt: null,
    finishedAt: null,
    status: 'inbox',
    shelf: 'inbox',
    starred: 0,
    tags: [`a${i % 50}`],
    series: null,
    chars: 2000,
    minutes: { text: 3, code: 1 },
    excerpt: sentence(i, 0),
    progress: 0,
    rev: 1,
    deletedAt: null,
  };
}

/** A post of some 4 KB with a table, code and two highlights. */
function whole(i: number) {
  const post = postOf(i);
  const paragraphs = Array.from({ length: 40 }, (_, k) => sentence(i, k));
  const text = `${paragraphs.join('')}const a = ${i};열값${i}`;
  const html = `${paragraphs.map((one) => `<p>${one}</p>`).join('')}<pre><code class="language-js">const a = ${i};</code></pre><table><tr><th>열</th></tr><tr><td>값${i}</td></tr></table>`;
  const highlights = [7, 11].map((k): Highlight => {
    const exact = sentence(i, k);
    const start = text.indexOf(exact);
    const end = start + exact.length;
    return {
      id: crypto.randomUUID(),
      postId: post.id,
      selectors: [
        {
          type: 'TextQuoteSelector',
          exact,
          prefix: text.slice(start - 64, start),
          suffix: text.slice(end, end + 64),
          occurrences: 1,
        },
        { type: 'TextPositionSelector', start, end },
      ],
      colour: 'yellow',
      note: `메모 ${k}`,
      tags: ['설계'],
      section: '',
      at: start / text.length,
      createdAt: 1.7e12,
      updatedAt: 1.7e12,
      rev: 1,
    };
  });
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
  let blocked = 0;
  let last = performance.now();
  const beat = setInterval(() => {
    blocked = Math.max(blocked, performance.now() - last);
    last = performance.now();
    heap = Math.max(heap, heapNow());
  }, 4);
  const start = performance.now();
  const order = { format, body: true, ids, template: '', words, now: Date.now() };
  const { blob } = await writeExport(db, order, () => undefined, new AbortController().signal);
  const ms = performance.now() - start;
  clearInterval(beat);
  return { ms, size: blob.size, heap: heap - before, blocked };
}
