// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { saveBody } from '@/lib/library/bodies';
import type { Library } from '@/lib/library/database';
import { dropAhead } from '@/lib/library/importing/dropAhead';
import { importItems, type Imported } from '@/lib/library/importing/write';
import { savePost } from '@/lib/library/posts';
import { createSearchHost } from '@/lib/library/search/host';
import { parseQuery } from '@/lib/search/parseQuery';
import type { ImportItem } from '@/lib/transfer/in/item';
import { draft } from '../samples';
import { item } from './items';
import { importAll, importingLibrary, NOW } from './whole';

let db: Library;
beforeEach(() => {
  db = importingLibrary();
});

const write = (...items: ImportItem[]): Promise<Imported> => importAll(db, items);

const texts = (count: number, end = ''): ImportItem[] =>
  Array.from({ length: count }, (_, i) =>
    item({ url: `https://dev.example/${i}`, title: `t${i}z`, html: `<p>w${i}x</p>${end}` }),
  );
// what is longer than most posts is written ahead of them
const long = `<pre>${'긴 글 '.repeat(3000)}</pre>`;
const kinds = [
  { kind: 'short', count: 2500, end: '' },
  { kind: 'long', count: 450, end: long },
];
const counts = async (): Promise<number[]> => [
  await db.posts.count(),
  await db.bodies.count(),
  await db.highlights.count(),
  await db.ahead.count(),
];

test.each(kinds)(
  'a $kind text goes to the post that is there and has none; of others nothing is left',
  async ({ end }) => {
    const bare = await savePost(db, draft('0'), NOW);
    const read = await savePost(db, draft('1'), NOW);
    await saveBody(db, read.id, { html: '<p>먼저</p>', text: '먼저', images: [] });
    const done = await write(...texts(3, end));
    expect(done).toMatchObject({ added: 1, merged: 1, same: 1, isIndexed: true });
    expect(await counts()).toEqual([3, 3, 0, 0]);
    expect(await db.bodies.bulkGet([bare.id, read.id])).toMatchObject([
      { html: expect.stringMatching(/^<p>w0x<\/p>/), text: expect.stringMatching(/^w0x/) },
      { html: '<p>먼저</p>' },
    ]);
    const host = createSearchHost(db);
    await host.sync();
    for (const [word, found] of [
      ['w0x', 1],
      ['w1x', 0],
      ['w2x', 1],
    ] as const)
      expect(await host.search(parseQuery(word)), word).toHaveLength(found);
  },
);

test('of many texts the search reads those of new posts by itself', async () => {
  expect(await write(...texts(250))).toMatchObject({ added: 250, isIndexed: false });
  const host = createSearchHost(db);
  await host.sync();
  expect(await host.search(parseQuery('t249z'))).toHaveLength(1);
  await host.complete();
  await host.sync();
  expect(await host.search(parseQuery('w249x'))).toHaveLength(1);
});

const stops = kinds.flatMap((kind) => [0.2, 0.7].map((share) => [share, kind] as const));
test.each(stops)('stopped at %f, no text is left: %o', async (share, { count, end }) => {
  const stop = new AbortController();
  const halfway = (now: number): void => {
    if (now >= share) stop.abort();
  };
  await savePost(db, draft('0'), NOW);
  await expect(importItems(db, texts(count, end), halfway, stop.signal, NOW)).rejects.toThrow();
  expect(await counts()).toEqual([1, 0, 0, 0]);
  expect(await write(...texts(count, end))).toMatchObject({ added: count - 1, merged: 1 });
});

test.each(kinds)(
  'stopped while $kind texts are on their way to the disk, none arrives later',
  async ({ count, end }) => {
    const stop = new AbortController();
    const digest = crypto.subtle.digest.bind(crypto.subtle);
    const slow = vi.spyOn(crypto.subtle, 'digest').mockImplementation(async (...of) => {
      stop.abort();
      await new Promise((next) => setTimeout(next, 50));
      return digest(...of);
    });
    await expect(importItems(db, texts(count, end), () => undefined, stop.signal, NOW)).rejects.toThrow();
    await new Promise((next) => setTimeout(next, 300));
    slow.mockRestore();
    expect(await counts()).toEqual([0, 0, 0, 0]);
  },
);

test('of the pages that rows bring of one post, one without words does not stand in the way', async () => {
  const url = 'https://dev.example/1';
  await write(item({ url, html: '<p></p>' }), item({ url, html: '<p>글이 있는 쪽</p>' }));
  expect(await db.bodies.toArray()).toMatchObject([{ text: '글이 있는 쪽' }]);
});

test('a post whose page has no words comes in without a text', async () => {
  expect(await write(item({ html: '<p> </p>' }))).toMatchObject({ added: 1 });
  expect(await counts()).toEqual([1, 0, 0, 0]);
});

test('what an import has left whose page was closed is thrown away, and nothing else', async () => {
  await write(...texts(2));
  const [one] = await db.posts.toArray();
  await db.bodies.add({ ...(await db.bodies.get(one!.id))!, postId: 'nobody' });
  await db.ahead.add({ postIds: ['nobody', one!.id] });
  await dropAhead(db);
  expect(await counts()).toEqual([2, 2, 0, 0]);
});
