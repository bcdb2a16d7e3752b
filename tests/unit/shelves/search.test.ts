import 'fake-indexeddb/auto';
import { signal } from '@preact/signals';
import { expect, test, vi } from 'vitest';
import { savePost } from '@/lib/library/posts';
import { parseQuery } from '@/lib/search/parseQuery';
import type { Query } from '@/lib/search/query';
import { createSearch } from '@/lib/shelves/search';
import { draft } from '../library/samples';
import { searched } from './searched';

const never = (error: unknown): void => {
  throw error;
};

test('answers the last query, and none when there is none', async () => {
  const { db, engine, life, end } = searched();
  const post = await savePost(db, draft('a', { title: '캐시 이야기' }));
  await savePost(db, draft('b', { title: '큐 이야기' }));
  const query = signal<Query | null>(null);
  const { answer, busy } = createSearch(engine, query, never, life);
  expect(answer.value).toBeNull();
  query.value = parseQuery('이야');
  query.value = parseQuery('캐시');
  expect(busy.value).toBe(true);
  await expect.poll(() => answer.value?.ids).toEqual([post.id]);
  expect(busy.value).toBe(false);
  query.value = null;
  expect(answer.value).toBeNull();
  expect(busy.value).toBe(false);
  end();
});

test('a post that is saved while its words are searched for comes in', async () => {
  const { db, engine, life, end } = searched();
  const { answer } = createSearch(engine, signal(parseQuery('캐시')), never, life);
  await expect.poll(() => answer.value?.ids).toEqual([]);
  const post = await savePost(db, draft('a', { title: '캐시 이야기' }));
  await expect.poll(() => answer.value?.ids).toEqual([post.id]);
  end();
});

test('a search that failed is no longer under way', async () => {
  const { db, engine, life, end } = searched();
  db.close({ disableAutoOpen: true });
  const failed = vi.fn<(error: unknown) => void>();
  const { busy } = createSearch(engine, signal(parseQuery('캐시')), failed, life);
  await vi.waitFor(() => expect(failed).toHaveBeenCalled());
  expect(busy.value).toBe(false);
  end();
});

test('what the reader takes for the same is searched for at once', async () => {
  const { db, engine, life, end } = searched();
  const post = await savePost(db, draft('a', { title: '밸런서 앞단' }));
  const { answer } = createSearch(engine, signal(parseQuery('앞창구')), never, life);
  await expect.poll(() => answer.value?.ids).toEqual([]);
  engine.setTerms([['앞창구', '밸런서']]);
  await expect.poll(() => answer.value?.ids).toEqual([post.id]);
  end();
});
