import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import type { Library } from '@/lib/library/database';
import { savePost, trashPost } from '@/lib/library/posts';
import type { Post, Status } from '@/lib/model/post';
import { createNotices, type Notices } from '@/lib/reader/notice';
import { type Acts, createActs } from '@/lib/shelves/acts';
import { koreanWords } from '../components/reader/words';
import { draft, emptyLibrary } from '../library/samples';

interface Stage {
  db: Library;
  acts: Acts;
  notices: Notices;
  post: () => Promise<Post>;
}

async function stage(): Promise<Stage> {
  const db = emptyLibrary();
  const notices = createNotices();
  const { id } = await savePost(db, draft('a'));
  return {
    db,
    notices,
    acts: createActs(db, notices, koreanWords),
    post: async () => (await db.posts.get(id))!,
  };
}

test.each<[keyof Acts & ('archive' | 'done'), Status, Status, string]>([
  ['archive', 'inbox', 'archived', '보관했습니다'],
  ['archive', 'archived', 'inbox', '받은 글로 옮겼습니다'],
  ['done', 'reading', 'done', '다 읽음으로 옮겼습니다'],
  ['done', 'done', 'inbox', '받은 글로 옮겼습니다'],
])('%s takes a post from %s to %s, says so and can be undone', async (act, from, to, said) => {
  const { acts, notices, post, db } = await stage();
  await db.posts.update((await post()).id, { status: from, shelf: from });
  await acts[act](await post());
  expect((await post()).shelf).toBe(to);
  expect(notices.current.value?.text).toBe(said);
  notices.undo();
  await expect.poll(async () => (await post()).shelf).toBe(from);
  expect((await post()).finishedAt).toBeNull();
});

test('a star comes and goes without a word', async () => {
  const { acts, notices, post } = await stage();
  await acts.star(await post());
  expect((await post()).starred).toBe(1);
  await acts.star(await post());
  expect((await post()).starred).toBe(0);
  expect(notices.current.value).toBeNull();
});

test('what is deleted comes back by its own undo', async () => {
  const { acts, notices, post } = await stage();
  await acts.trash(await post());
  expect((await post()).shelf).toBe('trash');
  notices.current.value?.action?.run();
  await expect.poll(async () => (await post()).shelf).toBe('inbox');
});

test('what cannot be saved is said, and nothing is offered to undo', async () => {
  const { acts, notices, post, db } = await stage();
  const known = await post();
  db.close({ disableAutoOpen: true });
  await acts.archive(known);
  expect(notices.current.value).toEqual({ text: '저장하지 못했습니다.' });
});

test('emptying the trash says how much is gone', async () => {
  const { acts, notices, db } = await stage();
  for (const slug of ['b', 'c']) await trashPost(db, (await savePost(db, draft(slug))).id);
  await acts.empty();
  expect(await db.posts.count()).toBe(1);
  expect(notices.current.value).toEqual({ text: '글 2편을 완전히 지웠습니다' });
});
