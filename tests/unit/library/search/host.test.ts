import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { addPosts } from '@/lib/library/addPosts';
import { saveBody } from '@/lib/library/bodies';
import type { Library } from '@/lib/library/database';
import { addHighlight, editHighlight, removeHighlight, restoreHighlight } from '@/lib/library/highlights';
import { changePost, restorePost, savePost, setStatus, trashPost } from '@/lib/library/posts';
import { eraseAll, purgePost } from '@/lib/library/purge';
import { createSearchHost, type SearchHost } from '@/lib/library/search/host';
import { segmentNumbers } from '@/lib/library/search/segments';
import { tidySegments } from '@/lib/library/search/tidy';
import { parseQuery } from '@/lib/search/parseQuery';
import { draft, emptyLibrary, mark } from '../samples';

let db: Library;
let host: SearchHost;

beforeEach(() => {
  db = emptyLibrary();
  host = createSearchHost(db);
});

/** Titles of what is found, the best first. */
async function titles(query: string, { refined = false } = {}): Promise<string[]> {
  await host.sync();
  const asked = parseQuery(query);
  const first = await host.search(asked);
  const found = refined ? await host.refine(asked, first, new AbortController().signal) : first;
  const posts = await db.posts.bulkGet(Array.from(found, (number) => host.ids[number]!));
  return posts.map((post) => post!.title);
}

async function save(slug: string, html: string, given: Parameters<typeof draft>[1] = {}): Promise<string> {
  const { id } = await savePost(db, draft(slug, given));
  await saveBody(db, id, { html, text: html, images: [] });
  return id;
}

describe('what is written is found at once', () => {
  test('title, tags, byline, text and code', async () => {
    await save('a', '<p>캐시를 비운다</p><pre><code>redis.flushAll()</code></pre>', {
      tags: ['운영'],
      byline: '김서연',
    });
    for (const query of ['글 a', '캐시', 'flushall', '운영', '김서연'])
      expect(await titles(query)).toEqual(['글 a']);
    expect(await titles('캐시 in:title')).toEqual([]);
    expect(await titles('flushall in:code')).toEqual(['글 a']);
    expect(await titles('flushall in:text')).toEqual([]);
  });

  test('highlights, notes and their tags', async () => {
    const { highlight } = await addHighlight(db, draft('a'), mark('h', '장애를 겪었다'));
    expect(await titles('장애')).toEqual(['글 a']);
    await editHighlight(db, 'h', { note: '다음에는 미리 #회고', tags: ['회고'] });
    expect(await titles('미리')).toEqual(['글 a']);
    await editHighlight(db, 'h', { note: '다른 말' });
    expect(await titles('미리')).toEqual([]);
    await removeHighlight(db, highlight.id);
    expect(await titles('장애')).toEqual([]);
    await restoreHighlight(db, highlight.id);
    expect(await titles('장애')).toEqual(['글 a']);
  });

  test('a title or tags that were changed, a body that was captured anew', async () => {
    const id = await save('a', '<p>옛 본문</p>');
    await changePost(db, id, { title: '새 제목', tags: ['새표'] });
    await saveBody(db, id, { html: '<p>고친 본문</p>', text: '', images: [] });
    expect(await titles('새 제목')).toEqual(['새 제목']);
    expect(await titles('새표')).toEqual(['새 제목']);
    expect(await titles('옛')).toEqual([]);
    expect(await titles('고친')).toEqual(['새 제목']);
  });

  test('reading on writes nothing into the index', async () => {
    const id = await save('a', '<p>본문</p>');
    const before = await segmentNumbers(db);
    await changePost(db, id, { progress: 0.5, starred: 1 });
    await savePost(db, draft('a'));
    await saveBody(db, id, { html: '<p>본문</p>', text: '', images: [] });
    expect(await segmentNumbers(db)).toEqual(before);
  });
});

describe('what is gone is not found', () => {
  test('in the trash, back from it, and for good', async () => {
    const id = await save('a', '<p>본문</p>');
    await trashPost(db, id);
    expect(await titles('본문')).toEqual([]);
    await restorePost(db, id);
    expect(await titles('본문')).toEqual(['글 a']);
    await trashPost(db, id);
    await purgePost(db, id);
    expect(await titles('본문')).toEqual([]);
  });

  test('everything', async () => {
    await save('a', '<p>본문</p>');
    await eraseAll(db);
    expect(await titles('본문')).toEqual([]);
    expect(await db.chunks.count()).toBe(0);
  });
});

describe('conditions', () => {
  beforeEach(async () => {
    const cache = await save('cache', '<p>캐시</p><pre><code>get()</code></pre>', {
      tags: ['Redis'],
      site: '데브로그',
      publishedAt: Date.UTC(2020, 5, 1),
    });
    await setStatus(db, cache, 'done');
    await changePost(db, cache, { starred: 1 });
    await save('queue', '<p>캐시와 큐</p>', {
      lang: 'en',
      site: 'Queue Notes',
      tags: ['kafka', '“두” 낱말'],
    });
    await addHighlight(
      db,
      draft('queue', { lang: 'en', site: 'Queue Notes' }),
      mark('h', '큐', { note: '메모', colour: 'blue' }),
    );
  });

  test.each([
    ['캐시 tag:redis', ['글 cache']],
    ['tag:kafka', ['글 queue']],
    ['tag:"두 낱말"', ['글 queue']],
    ['site:데브로그', ['글 cache']],
    ['site:queue', ['글 queue']],
    ['site:www.Dev.example', ['글 cache', '글 queue']],
    ['캐시 -site:dev.example', []],
    ['site:v.example', []],
    ['lang:en', ['글 queue']],
    ['is:starred', ['글 cache']],
    ['is:done 캐시', ['글 cache']],
    ['is:unread', ['글 queue']],
    ['has:code', ['글 cache']],
    ['has:note', ['글 queue']],
    ['has:highlight', ['글 queue']],
    ['color:blue', ['글 queue']],
    ['before:2021', ['글 cache']],
    ['after:2021', ['글 queue']],
    ['캐시 -tag:redis', ['글 queue']],
    ['캐시 -큐', ['글 cache']],
    ['tag:redis OR tag:kafka', ['글 cache', '글 queue']],
  ])('%s', async (query, expected) => {
    expect((await titles(query)).sort()).toEqual(expected);
  });
});

describe('the texts of the posts', () => {
  test('a phrase holds to the letter', async () => {
    await save('apart', '<p>베이스는 데이터의 집</p>');
    await save('row', '<p>빈\n데이터  베이스를</p>');
    expect(await titles('"데이터 베이스"', { refined: true })).toEqual(['글 row']);
  });

  test.each([
    ['"데이터 베이스" OR 큐', ['글 queue', '글 row']],
    ['"데이터 베이스" OR "베이스 데이터"', ['글 row']],
    ['집 -"데이터 베이스"', ['글 apart']],
    ['-"데이터 베이스"', ['글 apart', '글 queue']],
    ['-"데이터 베이스" -큐', ['글 apart']],
    ['데이터의 OR "김 서연" -"집 베이스는"', ['글 apart', '글 queue', '글 row']],
    ['데이터베이스 "고르는 데이터" OR 큐', []],
    ['데이터베이스 "데이터 베이스를" OR 큐 -"집 고르는"', ['글 row']],
    ['"데이터 베이스" in:title', []],
    ['"데이터 베이스" in:text', ['글 row']],
    ['"김 서연"', ['글 queue']],
    ['"첫 표"', ['글 row']],
  ])('phrases hold wherever they stand: %s', async (query, expected) => {
    await save('apart', '<p>베이스는 데이터의 집</p>');
    await save('row', '<p>빈\n데이터  베이스를 고르는 집</p>');
    await save('queue', '<p>큐</p>', { byline: '김 서연' });
    const drafted = draft('row');
    await addHighlight(db, drafted, mark('h', '빈'));
    await editHighlight(db, 'h', { tags: ['첫 표'] });
    expect((await titles(query, { refined: true })).sort()).toEqual(expected);
  });

  test('a word that others write as two', async () => {
    await save('apart', '<p>데이터를 옮긴다. 베이스는 악기</p>');
    await save('two', '<p>데이터 베이스를 고른다</p>');
    await save('one', '<p>데이터베이스를 고른다</p>');
    expect(await titles('데이터베이스', { refined: true })).toEqual(['글 one', '글 two']);
  });

  test('words that stand together come first', async () => {
    const far = '말 '.repeat(400);
    await save('near', `<p>서버 장애 복구</p>`);
    await save('apart', `<p>서버가 ${far} 장애와 ${far} 복구</p>`);
    expect(await titles('서버 장애 복구', { refined: true })).toEqual(['글 near', '글 apart']);
  });

  test('so do the parts of a word', async () => {
    await save('exact', '<p>v1.2.3</p>');
    await save('apart', '<p>3 of 2</p>', { title: 'v1' });
    expect(await titles('v1.2.3')).toEqual(['v1', '글 exact']);
    expect(await titles('v1.2.3', { refined: true })).toEqual(['글 exact', 'v1']);
  });

  test('a search that was overtaken stops', async () => {
    await save('a', '<p>데이터 베이스</p>');
    await host.sync();
    const asked = parseQuery('"데이터 베이스"');
    const refining = host.refine(asked, await host.search(asked), AbortSignal.abort());
    await expect(refining).rejects.toThrow('aborted');
  });
});

describe('an index in order', () => {
  test('posts from before there was one are found after a while', async () => {
    await save('a', '<p>본문</p><pre><code>flush</code></pre>');
    await addHighlight(db, draft('a'), mark('h', '본문', { note: '메모' }));
    await db.segments.clear();
    await db.chunks.clear();
    expect(await titles('본문')).toEqual([]);
    await host.complete();
    for (const query of ['본문', 'flush', '메모', '글 a']) expect(await titles(query)).toEqual(['글 a']);
  });

  test('so are those that have got a new title, or a note, since there is one', async () => {
    for (const slug of ['a', 'b', 'c']) await save(slug, '<p>본문</p>');
    await addHighlight(db, draft('a'), mark('h', '밑줄'));
    await db.segments.clear();
    await db.chunks.clear();
    const [a] = await db.posts.where({ url: draft('a').url }).primaryKeys();
    await changePost(db, a!, { title: '새 제목' });
    await addHighlight(db, draft('b'), mark('h2', '밑줄'));
    await host.complete();
    expect((await titles('본문')).sort()).toEqual(['글 b', '글 c', '새 제목']);
    expect((await titles('밑줄')).sort()).toEqual(['글 b', '새 제목']);
    const before = await segmentNumbers(db);
    await host.complete();
    expect(await segmentNumbers(db)).toEqual(before);
  });

  test('what another page deleted from under it is taken out', async () => {
    const id = await save('a', '<p>본문</p>');
    await host.sync();
    await db.posts.delete(id);
    await host.complete();
    await host.sync();
    expect(await host.search(parseQuery('본문'))).toHaveLength(0);
  });

  test('segments are merged, and say the same', async () => {
    for (let i = 0; i < 20; i += 1) await save(`p${i}`, `<p>공통 낱말 고유${i}</p>`);
    await tidySegments(db);
    expect((await segmentNumbers(db)).length).toBeLessThan(12);
    expect(await titles('공통')).toHaveLength(20);
    expect(await titles('고유7')).toEqual(['글 p7']);
    await save('later', '<p>공통</p>');
    expect(await titles('공통')).toHaveLength(21);
  });

  test('segments that are merged under a search are read anew', async () => {
    const post = await savePost(db, draft('a'));
    for (let i = 0; i < 4; i += 1) {
      const eight = Array.from({ length: 8 }, (_, k) => ({ ...post, id: `${i}-${k}`, url: `${i}/${k}` }));
      const body = { text: '', images: {}, assets: [], hash: '', capturedAt: 0, html: '<p>공통</p>' };
      await addPosts(
        db,
        eight.map((one) => ({ post: one, body: { ...body, postId: one.id }, highlights: [] })),
      );
    }
    await host.sync();
    const before = await segmentNumbers(db);
    await tidySegments(db);
    expect(await segmentNumbers(db)).not.toEqual(before);
    expect(await host.search(parseQuery('공통'))).toHaveLength(32);
  });

  test('a library that could not be read once is read the next time', async () => {
    await save('a', '<p>본문</p>');
    vi.spyOn(db.segments, 'toCollection').mockImplementationOnce(() => {
      throw new Error('once');
    });
    await expect(host.search(parseQuery('본문'))).rejects.toThrow('once');
    expect(await host.search(parseQuery('본문'))).toHaveLength(1);
    vi.spyOn(db.segments, 'toCollection').mockImplementationOnce(() => {
      throw new Error('once');
    });
    await save('b', '<p>본문</p>');
    await expect(host.sync()).rejects.toThrow('once');
    await host.sync();
    expect(await host.search(parseQuery('본문'))).toHaveLength(2);
  });

  test('words the reader takes for the same', async () => {
    await save('a', '<p>밸런서 앞단</p>');
    expect(await titles('앞창구')).toEqual([]);
    host.setTerms([['앞창구', '밸런서']]);
    expect(await titles('앞창구')).toEqual(['글 a']);
  });
});
