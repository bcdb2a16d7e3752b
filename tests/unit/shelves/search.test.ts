import 'fake-indexeddb/auto';
import { signal } from '@preact/signals';
import { expect, test } from 'vitest';
import { savePost } from '@/lib/library/posts';
import { createSearch } from '@/lib/shelves/search';
import { draft, emptyLibrary } from '../library/samples';

const never = (error: unknown): void => {
  throw error;
};

test('answers the last query, and none when there is none', async () => {
  const db = emptyLibrary();
  await savePost(db, draft('a', { title: '캐시 이야기' }));
  await savePost(db, draft('b', { title: '큐 이야기' }));
  const query = signal<string | null>(null);
  const life = new AbortController();
  const { found, busy } = createSearch(db, query, never, life.signal);
  expect(found.value).toBeNull();
  query.value = '이야';
  query.value = '캐시';
  expect(busy.value).toBe(true);
  await expect.poll(() => found.value?.map(({ post }) => post.title)).toEqual(['캐시 이야기']);
  expect(busy.value).toBe(false);
  query.value = '  ';
  expect(found.value).toBeNull();
  expect(busy.value).toBe(false);
  life.abort();
});
