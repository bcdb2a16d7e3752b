// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import { remove } from '@/lib/reader/marking';
import { createNotices } from '@/lib/reader/notice';
import type { Reading } from '@/lib/reader/reading';
import { trash } from '@/lib/reader/trash';
import { opened } from './opened';

async function marked() {
  const parts = opened();
  const { marks, shelf, spanOf } = parts;
  const { id, done } = marks.add(spanOf('평소와'), 'yellow');
  await done;
  await vi.waitFor(() => expect(shelf.highlights.value).toHaveLength(1));
  const rest = { words: (key: string) => key, motion: { start() {} }, choose() {} };
  const notices = createNotices();
  return { ...parts, id, notices, reading: { ...parts, ...rest, notices } as unknown as Reading };
}

test('a removal is taken back before the library has made it', async () => {
  const { db, marks, notices, reading, id } = await marked();
  await reading.notes.start(id);
  reading.notes.write('적던 것');
  remove(reading, id);
  expect(notices.undo()).toBe(true);
  await vi.waitFor(async () => expect(await db.removed.count()).toBe(0));
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(await db.highlights.get(id)).toMatchObject({ note: '적던 것' });
  expect(marks.find(id)?.span).not.toBeNull();
});

test('a mark that is removed while it is being saved can be taken back', async () => {
  const { db, marks, notices, reading, spanOf } = await marked();
  const { id, done } = marks.add(spanOf('캐시가'), 'blue');
  remove(reading, id);
  expect(notices.undo()).toBe(true);
  await done;
  await vi.waitFor(() => expect(marks.find(id)?.state).toBe('saved'));
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(await db.highlights.get(id)).toMatchObject({ colour: 'blue' });
});

test('a post that could not be moved to the trash is not said to be there', async () => {
  const { db, shelf, notices, reading } = await marked();
  vi.spyOn(db, 'transaction').mockImplementation(() => {
    throw new DOMException('', 'QuotaExceededError');
  });
  await trash(reading);
  expect(shelf.post.value?.deletedAt).toBeNull();
  expect(notices.current.value).toEqual({ text: 'saveFailed_full' });
});
