import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { savePost, changePost } from '@/lib/library/posts';
import { rowsOf } from '@/lib/library/lists';
import type { Post } from '@/lib/model/post';
import { createLooked } from '@/lib/shelves/looked';
import { draft, emptyLibrary } from '../library/samples';

const none = (): void => undefined;

let rest: () => void;
beforeEach(() => void vi.stubGlobal('requestIdleCallback', (call: () => void) => (rest = call)));
afterEach(() => void vi.unstubAllGlobals());

test('reads the view, then what is near it, and follows the view', async () => {
  const db = emptyLibrary();
  const [a, b] = [await savePost(db, draft('a')), await savePost(db, draft('b'))];
  const read = vi.fn(async (ids: readonly string[]) => {
    const posts = await rowsOf(db, [...ids]);
    return new Map(posts.flatMap((post) => (post ? [[post.id, post] as const] : [])));
  });
  const life = new AbortController();
  const looked = createLooked<Post>(read, none, life.signal);
  looked.look([a.id], [a.id, b.id]);
  await expect.poll(() => looked.known.value.size).toBe(1);
  // the page is seen before it is busy with others
  await new Promise((done) => setTimeout(done, 20));
  expect(read).toHaveBeenCalledTimes(1);
  rest();
  await expect.poll(() => looked.known.value.size).toBe(2);
  expect(read.mock.calls.map(([ids]) => ids)).toEqual([[a.id], [b.id]]);
  await expect.poll(() => read.mock.calls.length).toBe(3);
  await changePost(db, a.id, { title: '새 제목' });
  await expect.poll(() => looked.known.value.get(a.id)?.title).toBe('새 제목');
  life.abort();
});

test('what is gone is not asked for again and again', async () => {
  const read = vi.fn(async () => new Map<string, Post>());
  const life = new AbortController();
  const looked = createLooked<Post>(read, none, life.signal);
  looked.look(['gone'], ['gone']);
  await new Promise((done) => setTimeout(done, 50));
  expect(read).toHaveBeenCalledTimes(1);
  life.abort();
});

test('rows of a list that was left do not come into the next one', async () => {
  let answer: (rows: Map<string, string>) => void = none;
  const read = vi.fn(() => new Promise<Map<string, string>>((resolve) => (answer = resolve)));
  const life = new AbortController();
  const looked = createLooked<string>(read, none, life.signal);
  looked.look(['a'], ['a']);
  looked.forget();
  answer(new Map([['a', 'old']]));
  await new Promise((done) => setTimeout(done, 10));
  expect(looked.known.value.size).toBe(0);
  life.abort();
});

test('a library that fails is reported', async () => {
  const failed = vi.fn();
  const life = new AbortController();
  const looked = createLooked<string>(() => Promise.reject(new Error('full')), failed, life.signal);
  looked.look(['a'], ['a']);
  await expect.poll(() => failed.mock.calls.length).toBeGreaterThan(0);
  life.abort();
});

test('what is read ahead is known at a glance, and wholly once the view rests', async () => {
  const life = new AbortController();
  const whole = vi.fn(async (ids: readonly string[]) => new Map(ids.map((id) => [id, 'whole'])));
  const glance = vi.fn(async (ids: readonly string[]) => new Map(ids.map((id) => [id, 'glance'])));
  const looked = createLooked<string>(whole, none, life.signal, glance);
  await looked.readAhead(['a']);
  expect(looked.known.value.get('a')).toBe('glance');
  expect(whole).not.toHaveBeenCalled();
  looked.look(['a'], ['a', 'b']);
  rest();
  await expect.poll(() => [...looked.known.value.values()]).toEqual(['whole', 'whole']);
  expect(glance).toHaveBeenCalledTimes(1);
  life.abort();
});
