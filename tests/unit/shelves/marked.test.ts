import 'fake-indexeddb/auto';
import { signal } from '@preact/signals';
import { expect, test } from 'vitest';
import { addHighlight } from '@/lib/library/highlights';
import { trashPost } from '@/lib/library/posts';
import { createMarked } from '@/lib/shelves/marked';
import { draft, emptyLibrary, mark } from '../library/samples';

const never = (error: unknown): void => {
  throw error;
};

test('lists posts by their newest highlight while it is open, and hears of new ones', async () => {
  const db = emptyLibrary();
  const { post: a } = await addHighlight(db, draft('a'), mark('a', '하나'), 1);
  const { post: b } = await addHighlight(db, draft('b'), mark('b', '둘', { colour: 'blue' }), 2);
  const open = signal(false);
  const life = new AbortController();
  const marked = createMarked(db, open, never, life.signal);
  expect(marked.postIds.value).toBeNull();
  open.value = true;
  await expect.poll(() => marked.postIds.value).toEqual([b.id, a.id]);
  await addHighlight(db, draft('a'), mark('a2', '셋'), 3);
  await expect.poll(() => marked.postIds.value).toEqual([a.id, b.id]);
  marked.setFilter({ by: 'colour', colour: 'blue' });
  await expect.poll(() => marked.postIds.value).toEqual([b.id]);
  await expect.poll(() => marked.colours.value?.yellow).toBe(2);
  life.abort();
});

test('reads on page by page', async () => {
  const db = emptyLibrary();
  for (let i = 0; i < 230; i += 1) await addHighlight(db, draft(`p${i}`), mark(`h${i}`, '글'), i);
  const life = new AbortController();
  const marked = createMarked(db, signal(true), never, life.signal);
  for (const count of [100, 200, 230]) {
    await expect.poll(() => marked.postIds.value?.length).toBe(count);
    marked.more();
  }
  life.abort();
});

test('a post that went to the trash shows no highlights', async () => {
  const db = emptyLibrary();
  const { post } = await addHighlight(db, draft('a'), mark('a', '하나'), 1);
  const life = new AbortController();
  const marked = createMarked(db, signal(true), never, life.signal);
  marked.groups.look([post.id], [post.id]);
  await expect.poll(() => marked.groups.known.value.get(post.id)?.shown.length).toBe(1);
  await trashPost(db, post.id);
  await expect.poll(() => marked.groups.known.value.get(post.id)?.shown.length).toBe(0);
  life.abort();
});
