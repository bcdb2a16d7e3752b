import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { saveFailure } from '@/lib/library/failure';
import { savePost } from '@/lib/library/posts';
import { fullDisk } from './fullDisk';
import { draft, emptyLibrary } from './samples';

const why = (work: Promise<unknown>): Promise<string> => work.then(() => 'saved', saveFailure);

test('what a full disk refused is saved by the next try, once there is room', async () => {
  const db = emptyLibrary();
  const makeRoom = await fullDisk(db);
  expect(await why(savePost(db, draft('a')))).toBe('full');
  makeRoom();
  expect(await why(savePost(db, draft('a')))).toBe('saved');
  expect(await db.posts.count()).toBe(1);
});

test('while it stays full every try says so, also of a single write', async () => {
  const db = emptyLibrary();
  await fullDisk(db);
  for (let i = 0; i < 3; i++) {
    expect(await why(savePost(db, draft('a')))).toBe('full');
    expect(await why(db.applied.put({ id: 'x', appliedAt: 1 }))).toBe('full');
  }
});
