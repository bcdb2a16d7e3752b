import 'fake-indexeddb/auto';
import { signal } from '@preact/signals';
import { expect, test } from 'vitest';
import { savePost, setStatus } from '@/lib/library/posts';
import { createBeside } from '@/lib/shelves/beside';
import { inbox, type Route } from '@/lib/shelves/route';
import { draft, emptyLibrary } from '../library/samples';

const tagged: Route = { view: 'list', filter: { by: 'tag', tag: '운영' } };

test('beside a post stands the list it was opened from, as the same object', () => {
  const route = signal<Route>(tagged);
  const list = createBeside(emptyLibrary(), route, new AbortController().signal);
  const before = list.value;
  expect(before).toEqual(tagged);
  route.value = { view: 'post', postId: 'p', highlightId: null };
  route.value = { view: 'list', filter: { by: 'tag', tag: '운영' } };
  expect(list.value).toBe(before);
});

test('a post opened by its address or from the highlights stands beside its shelf', async () => {
  const db = emptyLibrary();
  const { id } = await savePost(db, draft('a'));
  await setStatus(db, id, 'archived');
  const route = signal<Route>({ view: 'post', postId: id, highlightId: null });
  const list = createBeside(db, route, new AbortController().signal);
  expect(list.value).toEqual(inbox);
  await expect.poll(() => list.value).toEqual({ view: 'list', filter: { by: 'shelf', shelf: 'archived' } });
});

test('a post opened by the address of a place that was found stands beside the search', () => {
  const route = signal<Route>({ view: 'post', postId: 'p', highlightId: null, query: '캐시' });
  const list = createBeside(emptyLibrary(), route, new AbortController().signal);
  expect(list.value).toEqual({ view: 'search', query: '캐시' });
});
