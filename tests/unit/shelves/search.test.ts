import 'fake-indexeddb/auto';
import { signal } from '@preact/signals';
import { expect, test } from 'vitest';
import { savePost } from '@/lib/library/posts';
import { parseQuery } from '@/lib/search/parseQuery';
import type { Query } from '@/lib/search/query';
import { createSearch } from '@/lib/shelves/search';
import { draft, emptyLibrary } from '../library/samples';

const never = (error: unknown): void => {
  throw error;
};

test('answers the last query, and none when there is none', async () => {
  const db = emptyLibrary();
  const post = await savePost(db, draft('a', { title: '캐시 이야기' }));
  await savePost(db, draft('b', { title: '큐 이야기' }));
  const query = signal<Query | null>(null);
  const life = new AbortController();
  const { answer, busy } = createSearch(db, query, never, life.signal);
  expect(answer.value).toBeNull();
  query.value = parseQuery('이야');
  query.value = parseQuery('캐시');
  expect(busy.value).toBe(true);
  await expect.poll(() => answer.value?.ids).toEqual([post.id]);
  expect(busy.value).toBe(false);
  query.value = null;
  expect(answer.value).toBeNull();
  expect(busy.value).toBe(false);
  life.abort();
});
