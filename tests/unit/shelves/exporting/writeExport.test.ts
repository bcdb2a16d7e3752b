// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { strFromU8, unzipSync } from 'fflate';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { saveBody } from '@/lib/library/bodies';
import type { Library } from '@/lib/library/database';
import { addHighlight } from '@/lib/library/highlights';
import { allPostIds } from '@/lib/library/lists';
import { savePost, trashPost } from '@/lib/library/posts';
import { formats, type ExportFormat } from '@/lib/shelves/exporting/formats';
import { writeExport } from '@/lib/shelves/exporting/writeExport';
import { room } from '@/lib/transfer/out/archive';
import { draft, emptyLibrary, mark } from '../../library/samples';
import { giveSetHtml } from '../../library/importing/items';
import { words } from '../../transfer/out/sample';

let db: Library;
let ids: string[];

afterEach(() => void vi.unstubAllEnvs());

beforeEach(async () => {
  giveSetHtml();
  db = emptyLibrary();
  for (const [i, slug] of ['a', 'b', 'c'].entries()) {
    const given = draft(slug, { title: `글/${i % 2}` });
    const { id } = await savePost(db, given, 1000 + i);
    if (slug === 'c') continue; // its text is not here
    const html = `<p>${slug}의 첫 문장입니다.</p><p>둘째 문장</p>`;
    await saveBody(db, id, { html, text: `${slug}의 첫 문장입니다.둘째 문장`, images: [] });
    await addHighlight(db, given, mark(`mark-${slug}`, `${slug}의 첫 문장입니다.`), 2000);
  }
  await trashPost(db, (await savePost(db, draft('gone'))).id);
  ids = await allPostIds(db);
});

async function written(
  format: ExportFormat,
  some: readonly string[],
  signal = new AbortController().signal,
  now = new Date(2026, 10, 28, 12).getTime(),
) {
  const order = { format, body: true, ids: some, template: '', words, now };
  const told: number[] = [];
  const file = await writeExport(db, order, (share) => told.push(share), signal);
  if (file === 'tooLarge') throw new Error(file);
  const bytes = await new Promise<Uint8Array>((resolve) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => resolve(new Uint8Array(reader.result as ArrayBuffer)));
    reader.readAsArrayBuffer(file.blob);
  });
  return { ...file, bytes, told };
}

test('everything is every post outside of the trash, newest first', async () => {
  const posts = await db.posts.bulkGet(ids);
  expect(posts.map((post) => post!.url.at(-1))).toEqual(['c', 'b', 'a']);
});

test('several posts are an archive, a file each, under names that no two share', async () => {
  const { name, posts, bytes } = await written('markdown', ids);
  expect([name, posts]).toEqual(['galpi-markdown-2026-11-28.zip', 3]);
  const files = unzipSync(bytes);
  expect(Object.keys(files)).toEqual(['글-0.md', '글-1.md', '글-0 (2).md']);
  expect(strFromU8(files['글-1.md']!)).toContain('b의 첫 문장입니다.');
  expect(strFromU8(files['글-0.md']!)).not.toContain('문장');
});

test('a file is named by the day it is in where the reader is', async () => {
  vi.stubEnv('TZ', 'America/New_York');
  const { signal } = new AbortController();
  expect((await written('csv', ids, signal, Date.UTC(2026, 10, 28))).name).toBe('galpi-csv-2026-11-27.csv');
});

test('one post is a file of its own, called as the post is', async () => {
  const { name, bytes } = await written('markdown', [ids[1]!]);
  expect(name).toBe('글-1.md');
  expect(strFromU8(bytes)).toMatch(/^---\ntitle: "글\/1"\n/);
});

test('the text of a file holds its highlights as marks', async () => {
  const { bytes } = await written('html', [ids[2]!]);
  const page = new DOMParser().parseFromString(strFromU8(bytes), 'text/html');
  expect(page.querySelector('mark')!.textContent).toBe('a의 첫 문장입니다.');
  expect(page.querySelector('meta[http-equiv]')!.getAttribute('content')).toContain("default-src 'none'");
  expect(page.querySelector('script, link[rel=stylesheet], img[src^=http]')).toBeNull();
});

test.each(formats)('%s of all posts is a file that is not empty', async (format) => {
  const { name, blob } = await written(format, ids);
  expect(name).toMatch(/^galpi-[a-z]+-2026-11-28\.[a-z]+$/);
  expect(blob.size).toBeGreaterThan(100);
});

test('stopped, it gives nothing', async () => {
  const stopping = new AbortController();
  stopping.abort();
  await expect(written('csv', ids, stopping.signal)).rejects.toThrow();
});

test.each(['markdown', 'html', 'epub'] as const)(
  'what an archive has no room for is refused: %s',
  async (format) => {
    const whole = { ...room };
    const order = { format, body: true, ids, template: '', words, now: Date.UTC(2026, 10, 28) };
    const { signal } = new AbortController();
    const file = () => writeExport(db, order, () => undefined, signal);
    try {
      // each size is too small for another part of it: the first post, a later one, what lists them
      for (room.bytes = 1000; (await file()) === 'tooLarge'; room.bytes += 200) continue;
      expect(room.bytes).toBeGreaterThan(1000);
      const made = await file();
      expect(made).toMatchObject({ posts: 3 });
      if (made !== 'tooLarge') expect(made.blob.size).toBeLessThanOrEqual(room.bytes);
    } finally {
      Object.assign(room, whole);
    }
  },
);
