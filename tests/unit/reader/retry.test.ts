// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import type { Words } from '@/lib/model/words';
import { retry, save, tellFailure } from '@/lib/reader/marking';
import { createNotices } from '@/lib/reader/notice';
import type { Reading } from '@/lib/reader/reading';
import { fullDisk } from '../library/fullDisk';
import { emptyLibrary } from '../library/samples';
import { opened } from './opened';

const words = ((key: string) => key) as unknown as Words;

async function onFullDisk() {
  const db = emptyLibrary();
  const makeRoom = await fullDisk(db);
  const parts = opened({}, false, db);
  const reading = { ...parts, words, notices: createNotices() } as unknown as Reading;
  return { ...parts, reading, makeRoom };
}

test('one try again saves every mark and what was typed to them', async () => {
  const { db, marks, notes, spanOf, reading, makeRoom } = await onFullDisk();
  const one = marks.add(spanOf('평소와'), 'yellow');
  const two = marks.add(spanOf('캐시가 비었습니다'), 'blue');
  expect([await one.done, await two.done]).toEqual(['full', 'full']);
  await notes.start(one.id);
  notes.write('캐시를 데운 뒤에 배포 #장애');
  await notes.flush();
  await retry(reading);
  expect(reading.notices.current.value).toMatchObject({ text: 'saveFailed_full', stays: true });
  expect(await db.highlights.count()).toBe(0);
  makeRoom();
  reading.notices.current.value!.action!.run();
  await vi.waitFor(async () => expect(await db.highlights.count()).toBe(2));
  expect(await db.highlights.get(one.id)).toMatchObject({
    note: '캐시를 데운 뒤에 배포 #장애',
    tags: ['장애'],
  });
  await vi.waitFor(() => expect(reading.shelf.state.value).toBe('saved'));
  expect(reading.notices.current.value).toBeNull();
});

test('a note of a mark that was saved before is saved by trying again', async () => {
  const parts = opened();
  const { db, marks, notes, shelf, spanOf } = parts;
  const reading = { ...parts, words, notices: createNotices() } as unknown as Reading;
  const { id, done } = marks.add(spanOf('평소와'), 'yellow');
  await done;
  await vi.waitFor(() => expect(shelf.highlights.value).toHaveLength(1));
  const makeRoom = await fullDisk(db);
  await notes.start(id);
  notes.write('나중에');
  await notes.flush();
  expect((await db.highlights.get(id))?.note).toBe('');
  makeRoom();
  tellFailure(reading, 'full');
  await retry(reading);
  expect((await db.highlights.get(id))?.note).toBe('나중에');
});

test('a post without a mark is saved by trying again', async () => {
  const { db, reading, makeRoom } = await onFullDisk();
  expect(await save(reading)).toBe('full');
  makeRoom();
  await retry(reading);
  expect(await db.posts.count()).toBe(1);
  expect(await db.bodies.count()).toBe(1);
});
