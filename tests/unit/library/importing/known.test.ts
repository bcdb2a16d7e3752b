import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { knownPosts } from '@/lib/library/importing/known';
import { savePost } from '@/lib/library/posts';
import { addHighlight } from '@/lib/library/highlights';
import { draft, emptyLibrary, mark } from '../samples';
import { highlight } from './items';

test('a page that calls itself like a book is not taken for it', async () => {
  const db = emptyLibrary();
  const { id } = await savePost(db, draft('a', { title: 'Clean Code', byline: 'Mallory' }));
  const book = { key: 'urn:galpi:title:clean:martin', titled: true, title: 'Clean Code' };
  const known = async (byline: string) => (await knownPosts(db, [{ ...book, byline } as never]))[0]?.id;
  expect(await known('Robert C. Martin')).toBeUndefined();
  expect([await known('mallory'), await known('')]).toEqual([id, id]);
});

test('of several posts of one title the author tells which is meant, else what was marked in it before', async () => {
  const db = emptyLibrary();
  const caching = (slug: string, byline = 'Lee') => draft(slug, { title: 'Caching', byline });
  const { id: first } = await savePost(db, caching('a'));
  const { id: second } = await savePost(db, caching('b'));
  const { id: kims } = await savePost(db, caching('c', 'Kim'));
  const known = async (byline: string, ...quotes: string[]) => {
    const highlights = quotes.map((quote) => highlight(quote));
    const file = { key: 'urn:galpi:title:caching:', titled: true, title: 'Caching', byline, highlights };
    return (await knownPosts(db, [file as never]))[0]?.id;
  };
  expect(await known('kim', 'anything')).toBe(kims);
  expect(await known('Lee', 'keep it short')).toBeUndefined();
  await addHighlight(db, caching('a'), mark('h', 'Keep it short'));
  expect(await known('Lee', 'and other words', 'keep  it short')).toBe(first);
  await addHighlight(db, caching('b'), mark('i', 'and other words'));
  expect(await known('Lee', 'and other words', 'keep it short')).toBeUndefined();
  expect(await known('Lee', 'and other words')).toBe(second);
});
