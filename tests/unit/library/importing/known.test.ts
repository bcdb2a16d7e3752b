import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { knownPosts } from '@/lib/library/importing/known';
import { savePost } from '@/lib/library/posts';
import { draft, emptyLibrary } from '../samples';

test('a page that calls itself like a book is not taken for it', async () => {
  const db = emptyLibrary();
  const { id } = await savePost(db, draft('a', { title: 'Clean Code', byline: 'Mallory' }));
  const book = { key: 'urn:galpi:title:clean:martin', titled: true, title: 'Clean Code' };
  const known = async (byline: string) => (await knownPosts(db, [{ ...book, byline } as never]))[0]?.id;
  expect(await known('Robert C. Martin')).toBeUndefined();
  expect([await known('mallory'), await known('')]).toEqual([id, id]);
});
