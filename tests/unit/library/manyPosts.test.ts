import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { restorePosts } from '@/lib/library/manyPosts';
import { changePost, savePost } from '@/lib/library/posts';
import { rewritePosts } from '@/lib/library/rewritePosts';
import { draft, emptyLibrary } from './samples';

async function three() {
  const db = emptyLibrary();
  const ids: string[] = [];
  for (const slug of ['a', 'b', 'c']) ids.push((await savePost(db, draft(slug, { tags: [slug] }))).id);
  return { db, ids };
}

test('changes all of them in one go, and answers what they were', async () => {
  const { db, ids } = await three();
  const rewritten = await rewritePosts(db, ids.slice(0, 2), (post) => ({ ...post, deletedAt: 5 }));
  expect(rewritten.map(({ before }) => before.shelf)).toEqual(['inbox', 'inbox']);
  expect((await db.posts.bulkGet(ids)).map((post) => post!.shelf)).toEqual(['trash', 'trash', 'inbox']);
});

test('what would not change is left alone', async () => {
  const { db, ids } = await three();
  expect(await rewritePosts(db, ids, (post) => post)).toEqual([]);
  expect((await db.posts.get(ids[0]!))!.rev).toBe(1);
});

test('is taken back, except where somebody changed the post since', async () => {
  const { db, ids } = await three();
  const rewritten = await rewritePosts(db, ids, (post) => ({ ...post, status: 'archived', tags: ['x'] }));
  await changePost(db, ids[1]!, { tags: ['mine'] });
  await restorePosts(db, rewritten);
  const posts = await db.posts.bulkGet(ids);
  expect(posts.map((post) => [post!.shelf, post!.tags])).toEqual([
    ['inbox', ['a']],
    ['archived', ['mine']],
    ['inbox', ['c']],
  ]);
});

test('is taken back also of a post that is read, or gets a star, meanwhile', async () => {
  const { db, ids } = await three();
  const rewritten = await rewritePosts(db, ids, (post) => ({ ...post, deletedAt: 5, tags: ['x'] }));
  await changePost(db, ids[0]!, { progress: 0.5, openedAt: 9 });
  await changePost(db, ids[1]!, { starred: 1 });
  await restorePosts(db, rewritten);
  expect((await db.posts.bulkGet(ids)).map((post) => [post!.shelf, post!.tags, post!.progress])).toEqual([
    ['reading', ['a'], 0.5],
    ['inbox', ['b'], 0],
    ['inbox', ['c'], 0],
  ]);
});

test('all or none: a change that fails leaves every post as it was', async () => {
  const { db, ids } = await three();
  let n = 0;
  const failing = rewritePosts(db, ids, (post) => {
    if (++n === 3) throw new Error('no');
    return { ...post, deletedAt: 5 };
  });
  await expect(failing).rejects.toThrow();
  expect((await db.posts.bulkGet(ids)).map((post) => post!.shelf)).toEqual(['inbox', 'inbox', 'inbox']);
});
