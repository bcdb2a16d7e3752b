import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { addHighlight } from '@/lib/library/highlights';
import { plainSearch } from '@/lib/library/plainSearch';
import { savePost, trashPost } from '@/lib/library/posts';
import { matcher } from '@/lib/search/match';
import { parseQuery } from '@/lib/search/parseQuery';
import { draft, emptyLibrary, mark } from './samples';

test('finds titles, highlights and notes, newest post first', async () => {
  const db = emptyLibrary();
  await savePost(db, draft('title', { title: '캐시 이야기' }), 1);
  await addHighlight(db, draft('quote', { title: '하나' }), mark('h1', '캐시 미스가 휘몰아친다'), 2);
  await addHighlight(db, draft('note', { title: '둘' }), mark('h2', '다른 말', { note: '캐시도 볼 것' }), 3);
  await savePost(db, draft('none', { title: '셋' }), 4);
  const found = await plainSearch(db, matcher(parseQuery('캐시')));
  expect(found.map(({ post, highlights }) => [post.title, highlights.map((h) => h.id)])).toEqual([
    ['둘', ['h2']],
    ['하나', ['h1']],
    ['캐시 이야기', []],
  ]);
});

test('finds nothing in the trash', async () => {
  const db = emptyLibrary();
  const { post } = await addHighlight(db, draft('a', { title: '캐시' }), mark('h', '캐시'));
  await trashPost(db, post.id);
  expect(await plainSearch(db, matcher(parseQuery('캐시')))).toEqual([]);
});

test('the highlights of a post come in the order of their places', async () => {
  const db = emptyLibrary();
  await addHighlight(db, draft('a'), mark('a', '캐시 둘', { at: 0.8 }));
  await addHighlight(db, draft('a'), mark('b', '캐시 하나', { at: 0.1 }));
  const [found] = await plainSearch(db, matcher(parseQuery('캐시')));
  expect(found?.highlights.map((h) => h.id)).toEqual(['b', 'a']);
});

test('stops when it is aborted', async () => {
  const db = emptyLibrary();
  await addHighlight(db, draft('a'), mark('h', '캐시'));
  const life = new AbortController();
  const search = plainSearch(db, () => (life.abort(), true), life.signal);
  await expect(search).rejects.toMatchObject({ name: 'AbortError' });
});
