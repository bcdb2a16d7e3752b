import 'fake-indexeddb/auto';
import { signal } from '@preact/signals';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Library } from '@/lib/library/database';
import { addHighlight } from '@/lib/library/highlights';
import { savePost, trashPost } from '@/lib/library/posts';
import { createMarked } from '@/lib/shelves/marked';
import { draft, emptyLibrary, mark } from '../library/samples';

const never = (error: unknown): void => {
  throw error;
};

beforeEach(() => void vi.stubGlobal('requestIdleCallback', (call: () => void) => setTimeout(call)));
afterEach(() => void vi.unstubAllGlobals());

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

/** 250 highlights at once, each a moment after the one before. */
const bring = (db: Library, from: number, postIdOf: (i: number) => string): Promise<unknown> =>
  db.highlights.bulkAdd(
    Array.from({ length: 250 }, (_, i) => {
      const createdAt = from + i;
      const given = { id: `${createdAt}`, postId: postIdOf(createdAt), createdAt, updatedAt: createdAt };
      return { ...mark('', '글'), ...given, tags: [], rev: 1 };
    }),
  );

test('reads on past a post with more highlights than a page holds, in the trash or not', async () => {
  const db = emptyLibrary();
  const { post: old } = await addHighlight(db, draft('old'), mark('old', '글'), 1);
  const many = async (slug: string, from: number): Promise<string> => {
    const { id } = await savePost(db, draft(slug));
    await bring(db, from, () => id);
    return id;
  };
  const long = await many('long', 1000);
  const life = new AbortController();
  const marked = createMarked(db, signal(true), never, life.signal);
  await expect.poll(() => marked.postIds.value).toEqual([long]);
  marked.more();
  await expect.poll(() => marked.postIds.value).toEqual([long, old.id]);
  await trashPost(db, long);
  await trashPost(db, await many('gone', 2000));
  const seen: unknown[] = [];
  const { postIds } = createMarked(db, signal(true), never, life.signal);
  postIds.subscribe((ids) => seen.push(ids));
  await expect.poll(() => postIds.value).toEqual([old.id]);
  expect(seen).toEqual([null, [old.id]]);
  life.abort();
});

test('what comes in at once is listed, however much it is and from whenever', async () => {
  const db = emptyLibrary();
  const life = new AbortController();
  const marked = createMarked(db, signal(true), never, life.signal);
  await expect.poll(() => marked.postIds.value).toEqual([]);
  const listed = (): number | undefined => {
    marked.more();
    return marked.postIds.value?.length;
  };
  await bring(db, 1000, (i) => `${i}`);
  await expect.poll(listed).toBe(250);
  await bring(db, 1, (i) => `${i}`);
  await expect.poll(listed).toBe(500);
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
