// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { saveBody } from '@/lib/library/bodies';
import type { Library } from '@/lib/library/database';
import { addHighlight } from '@/lib/library/highlights';
import { planImport } from '@/lib/library/importing/plan';
import { importItems, type Imported } from '@/lib/library/importing/write';
import { savePost, trashPost } from '@/lib/library/posts';
import { createSearchHost } from '@/lib/library/search/host';
import { pickSelector } from '@/lib/model/selectors';
import { parseQuery } from '@/lib/search/parseQuery';
import type { ImportItem } from '@/lib/transfer/in/item';
import { draft, mark } from '../samples';
import { highlight, item } from './items';
import { importAll, importingLibrary, NOW } from './whole';

let db: Library;
beforeEach(() => {
  db = importingLibrary();
});

const write = (...items: ImportItem[]): Promise<Imported> => importAll(db, items);
const posts = () => db.posts.toArray();

test('what is new comes in with its own time, shelf, tags and note', async () => {
  const savedAt = Date.UTC(2016, 5, 27);
  const done = await write(
    item({ savedAt, status: 'archived', tags: ['db'], note: '다시 볼 것', starred: true }),
    item({ url: 'https://dev.example/cache?utm_source=x#top', title: '' }),
  );
  expect(done).toMatchObject({ added: 2, merged: 0, same: 0 });
  expect(await posts()).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ savedAt, shelf: 'archived', tags: ['db'], note: '다시 볼 것', starred: 1 }),
      expect.objectContaining({
        url: 'https://dev.example/cache',
        title: 'https://dev.example/cache',
        savedAt: NOW - 1,
      }),
    ]),
  );
});

test('the same file a second time brings nothing', async () => {
  const file = [
    item({
      tags: ['db'],
      note: '메모',
      highlights: [highlight('따로 둔다', { note: '왜' })],
      html: '<p>따로 둔다</p>',
    }),
    item({ url: '', title: '제목뿐', highlights: [highlight('말')] }),
  ];
  await write(...file);
  const before = await db.posts.toArray();
  expect(await write(...file)).toMatchObject({ added: 0, merged: 0, same: 2 });
  expect(await db.posts.toArray()).toEqual(before);
  expect(await db.highlights.count()).toBe(2);
});

test('rows that speak of one post are one post', async () => {
  const done = await write(
    item({ tags: ['a'], savedAt: 2000, highlights: [highlight('하나')] }),
    item({
      url: 'https://dev.example/index?utm_medium=y',
      tags: ['b'],
      savedAt: 1000,
      highlights: [highlight('둘')],
    }),
    item({ tags: ['a'], savedAt: 3000, highlights: [highlight('하나')] }),
  );
  expect(done).toMatchObject({ added: 1, same: 1 });
  expect(await posts()).toMatchObject([{ tags: ['a', 'b'], savedAt: 1000 }]);
  expect(await db.highlights.count()).toBe(2);
});

test('a post that is there keeps what its reader decided and gains the rest', async () => {
  const saved = await savePost(db, draft('index', { tags: ['own'] }), NOW);
  await addHighlight(db, draft('index'), mark('h1', '표와 따로 둔다'), NOW);
  const done = await write(
    item({
      title: '다른 제목',
      tags: ['db'],
      savedAt: 1000,
      note: '메모',
      highlights: [highlight('표와  따로 둔다', { note: '왜' }), highlight('새 문장')],
    }),
  );
  expect(done).toMatchObject({ added: 0, merged: 1 });
  expect(await posts()).toMatchObject([
    { id: saved.id, title: '글 index', tags: ['own', 'db'], savedAt: 1000, note: '메모', rev: 3 },
  ]);
  expect(await db.highlights.get('h1')).toMatchObject({ note: '왜', rev: 2 });
  expect(await db.highlights.count()).toBe(2);
});

test('a post is known by its other addresses, and comes back from the trash', async () => {
  const { id } = await savePost(db, draft('moved', { aliases: ['https://dev.example/index'] }), NOW);
  await trashPost(db, id, NOW);
  await write(item({ tags: ['db'] }));
  expect(await posts()).toMatchObject([{ id, shelf: 'inbox', deletedAt: null }]);
});

test('what a file says of one post under several of its names comes in whole', async () => {
  const kept = await savePost(db, { ...draft('old'), url: 'https://dev.example/new', title: '색인 이야기' });
  await db.posts.update(kept.id, { aliases: ['https://dev.example/old'] });
  const done = await write(
    item({ url: 'https://dev.example/old', highlights: [highlight('하나')], tags: ['db'] }),
    item({ url: 'https://dev.example/new', highlights: [highlight('둘')], html: '<p>하나 둘</p>' }),
    item({ url: '', byline: '김서연', highlights: [highlight('셋', { note: '메모' })] }),
    item({ url: '', byline: '', highlights: [highlight('하나')] }),
  );
  expect(done).toMatchObject({ added: 0, merged: 1, same: 1, fates: { lost: 1, pending: 0 } });
  const quotes = (await db.highlights.toArray()).map(
    ({ selectors }) => pickSelector(selectors, 'TextQuoteSelector')!.exact,
  );
  expect(quotes.toSorted()).toEqual(['둘', '셋', '하나']);
  expect((await posts())[0]!.tags).toContain('db');
  expect(await db.bodies.get(kept.id)).toMatchObject({ text: '하나 둘' });
  expect([await db.bodies.count(), await db.ahead.count()]).toEqual([1, 0]);
});

test('without an address a post is known by its title, where only one has it', async () => {
  const { id } = await savePost(db, draft('a', { title: '색인 이야기' }), NOW);
  await write(item({ url: '', highlights: [highlight('하나')] }));
  expect(await db.highlights.toArray()).toMatchObject([{ postId: id }]);
  await savePost(db, draft('b', { title: '색인 이야기' }), NOW);
  expect(await planImport(db, [item({ url: '', highlights: [highlight('둘')] })])).toMatchObject({
    fresh: [{}],
  });
});

test('a short passage is certain in the text that it was marked in, not in another', async () => {
  const html = '<p>파드는 쓰고 버린다. 그래서 상태를 밖에 둔다.</p>';
  const marked = { highlights: [highlight('쓰고 버린다'), highlight('어디에도 없는 긴 문장이 하나 있다')] };
  const { fates } = await write(item({ html, ...marked }));
  expect(fates).toEqual({ placed: 1, possible: 0, lost: 1, pending: 0 });
  await write(item({ url: 'https://dev.example/other', html }));
  const later = await write(item({ url: 'https://dev.example/other', ...marked }));
  expect(later.fates).toEqual({ placed: 0, possible: 1, lost: 1, pending: 0 });
});

test('highlights are placed where their text came along, and told apart where they were not', async () => {
  const html =
    '<h2>색인</h2><p>색인은 표와 <b>따로</b> 둔다.</p><script>alert(1)</script><pre><code>SELECT 1</code></pre>';
  const { fates } = await write(
    item({
      html,
      highlights: [
        highlight('표와 따로 둔다', { note: '왜' }),
        highlight('어디에도 없는 긴 문장이 하나 있다'),
      ],
    }),
    item({ url: 'https://dev.example/cache', highlights: [highlight('캐시는 두 번 쓴다')] }),
  );
  expect(fates).toEqual({ placed: 1, possible: 0, lost: 1, pending: 1 });
  const [placed] = await db.highlights.filter(({ note }) => note === '왜').toArray();
  expect(placed).toMatchObject({ section: '색인' });
  expect(pickSelector(placed!.selectors, 'TextPositionSelector')).toBeDefined();
  const [body] = await db.bodies.toArray();
  expect(body!.html).not.toContain('script');
  expect(await db.posts.get(body!.postId)).toMatchObject({ lang: 'ko', minutes: { text: 1, code: 1 } });
});

test('highlights are looked for in a text that is there already', async () => {
  const { id } = await savePost(db, draft('index'), NOW);
  await saveBody(db, id, {
    html: '<p>색인은 표와 따로 둔다.</p>',
    text: '색인은 표와 따로 둔다.',
    images: [],
  });
  const { fates } = await write(item({ highlights: [highlight('표와 따로 둔다')] }));
  expect(fates).toEqual({ placed: 1, possible: 0, lost: 0, pending: 0 });
});

test('what came in is found: title, note, text, passage and its note', async () => {
  await write(
    item({
      note: '기억할것',
      html: '<p>본문에만 있는 낱말</p>',
      highlights: [highlight('인용문', { note: '곁말' })],
    }),
  );
  const host = createSearchHost(db);
  await host.sync();
  for (const query of ['색인', '기억할것', '낱말', '인용문', '곁말'])
    expect(await host.search(parseQuery(query)), query).toHaveLength(1);
});

test('an import without texts leaves alone what another window writes ahead', async () => {
  await db.ahead.add({ postIds: ['theirs'] });
  await write(item());
  expect(await db.ahead.count()).toBe(1);
});

test('stopped in the middle, nothing is written', async () => {
  const stop = new AbortController();
  const many = Array.from({ length: 900 }, (_, i) => item({ url: `https://dev.example/${i}` }));
  const halfway = (share: number): void => {
    if (share > 0.5) stop.abort();
  };
  await expect(importItems(db, many, halfway, stop.signal, NOW)).rejects.toThrow();
  expect([await db.posts.count(), await db.segments.count(), await db.chunks.count()]).toEqual([0, 0, 0]);
});

test('a plan writes nothing and says what the writing then does', async () => {
  await savePost(db, draft('index'), NOW);
  const file = [
    item({ tags: ['db'], highlights: [highlight('하나')] }),
    item({ url: 'https://dev.example/cache', highlights: [highlight('둘'), highlight('셋')] }),
  ];
  const plan = await planImport(db, file, NOW);
  expect([plan.fresh.length, plan.joined.length, plan.same]).toEqual([1, 1, 0]);
  expect(plan.highlights).toEqual({ fresh: 2, joined: 1 });
  expect(await db.posts.count()).toBe(1);
  expect(await write(...file)).toMatchObject({ added: 1, merged: 1 });
});
