import { zipSync } from 'fflate';
import { sanitisedTree } from '@/lib/article/sanitise';
import { inBreaths } from '@/lib/model/inPieces';
import { Library } from '@/lib/library/database';
import { planImport } from '@/lib/library/importing/plan';
import { eraseAll } from '@/lib/library/purge';
import { importItems } from '@/lib/library/importing/write';
import { parseHtml } from '@/lib/shelves/importing/parseHtml';
import type { ImportItem } from '@/lib/transfer/in/item';
import { isZip, readFile, readUnpacked } from '@/lib/transfer/in/readFile';
import { unpackApart } from '@/lib/shelves/importing/unpackApart';
import { answering } from './answering';
import { sentence, sentences } from './made';
import { startScript } from './startScript';
import { item } from '../unit/library/importing/items';

/** Milliseconds of each part of an import, and what came of it. */
export interface Timed {
  bytes: number;
  read: number;
  plan: number;
  write: number;
  again: number;
  added: number;
  same: number;
  highlights: number;
  placed: number;
  /** the longest time that the page could not answer */
  blocked: number;
  /** what sanitising the pages of the file takes alone, each once */
  sanitise: number;
}

/** A table as Raindrop writes it, every third post with two highlights. */
function table(count: number): Uint8Array {
  const rows = Array.from({ length: count }, (_, i) => {
    const highlights =
      i % 3 === 0 ? `"Highlight:${sentence(i, 0)}\nNote:메모 ${i}\nHighlight:${sentence(i, 1)}"` : '';
    const time = new Date(1.6e12 + i * 1e6).toISOString();
    return `${i},"글 ${i} ${sentences[i % 4]!}",,,https://blog${i % 300}.example/${i},서버/DB,"a${i % 50}, b${i % 9}",${time},,${highlights},false`;
  });
  const head = 'id,title,note,excerpt,url,folder,tags,created,cover,highlights,favorite';
  return new TextEncoder().encode([head, ...rows].join('\n'));
}

/** An archive as Omnivore writes it: every post with its page, of some 4 KB, and with two highlights in it or none. */
function archive(count: number, isMarked: boolean): Uint8Array {
  const files: Record<string, Uint8Array> = {};
  const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
  const entries = Array.from({ length: count }, (_, i) => {
    const paragraphs = Array.from({ length: 40 }, (_, k) => `<p>${sentence(i, k)}</p>`);
    files[`content/post-${i}.html`] = bytes(`${paragraphs.join('')}<pre><code>const a = ${i};</code></pre>`);
    if (isMarked)
      files[`highlights/post-${i}.md`] = bytes(`> ${sentence(i, 7)}\n\n#a\n\n메모\n\n> ${sentence(i, 11)}\n`);
    const [url, savedAt] = [`https://blog${i % 300}.example/${i}`, new Date(1.6e12 + i * 1e6).toISOString()];
    return {
      slug: `post-${i}`,
      title: `글 ${i}`,
      url,
      savedAt,
      state: 'Active',
      readingProgress: 0,
      labels: [],
    };
  });
  files[`metadata_0_to_${count}.json`] = bytes(JSON.stringify(entries));
  return zipSync(files, { level: 1 });
}

/** Posts with pages of 100 KB, as a reader of files gives them. */
function large(count: number): ImportItem[] {
  return Array.from({ length: count }, (_, i) => {
    const paragraphs = Array.from({ length: 1400 }, (_, k) => `<p>${sentence(2 * i + 1, 2 * k)}</p>`);
    return item({
      place: { line: null, entry: i + 1 },
      url: `https://blog${i % 300}.example/${i}`,
      title: `Post ${i}`,
      html: paragraphs.join(''),
    });
  });
}

let bytes = 0;
let readItems: () => Promise<ImportItem[]>;
let startUnzip: () => Worker;

/** Makes a file and empties the library. */
export async function prepare(
  kind: 'table' | 'pages' | 'archive' | 'large',
  count: number,
  unzip: string,
): Promise<void> {
  startUnzip = () => startScript(unzip);
  await eraseAll(new Library());
  if (kind === 'large') {
    const items = large(count);
    bytes = items.reduce((sum, { html }) => sum + html!.length, 0);
    readItems = async () => items;
    return;
  }
  const file = kind === 'table' ? table(count) : archive(count, kind === 'archive');
  bytes = file.length;
  readItems = () => itemsOf(file);
}

/** Reads, plans and writes what was prepared. */
export async function run(): Promise<Timed> {
  const db = new Library();
  const { blocked, value } = await answering(() => inParts(db));
  return { bytes, ...value, highlights: await db.highlights.count(), blocked };
}

/** Of an archive by the production worker. */
async function itemsOf(bytes: Uint8Array): Promise<ImportItem[]> {
  const file = isZip(bytes)
    ? await inBreaths(readUnpacked(await unpackApart(startUnzip)(bytes.slice()), parseHtml))
    : readFile(bytes, parseHtml);
  if (file.kind !== 'read') throw new Error(file.kind);
  return file.items;
}

async function inParts(db: Library) {
  const started = performance.now();
  const items = await readItems();
  const read = performance.now();
  await planImport(db, items);
  const planned = performance.now();
  const done = await importItems(db, items, () => undefined, new AbortController().signal);
  const written = performance.now();
  const again = await planImport(db, items);
  const planAgain = performance.now() - written;
  const sanitise = sanitised(items);
  return {
    read: read - started,
    plan: planned - read,
    write: written - planned,
    again: planAgain,
    sanitise,
    added: done.added,
    same: again.same,
    placed: done.fates.placed,
  };
}

/** Every page must go through it, in a thread that has a document: nothing that brings pages takes less. */
function sanitised(items: readonly ImportItem[]): number {
  let ms = 0;
  for (const { html } of items) {
    if (!html) continue;
    const started = performance.now();
    sanitisedTree(html, 'about:blank', window);
    ms += performance.now() - started;
  }
  return ms;
}
