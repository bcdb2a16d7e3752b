import 'fake-indexeddb/auto';
import { afterEach, expect, test, vi } from 'vitest';
import { Library } from '@/lib/library/database';
import { saveFailure } from '@/lib/library/failure';
import { savePost } from '@/lib/library/posts';
import { lookForRoom, roomIsKnown } from '@/lib/library/room';
import { draft } from './samples';

const MB = 2 ** 20;
const estimate = (quota: number, usage: number) =>
  ({ estimate: async () => ({ quota, usage }) }) as unknown as StorageManager;

afterEach(() => vi.unstubAllGlobals());

test.each([
  [60 * MB, 2 * MB, true],
  [60 * MB, 20 * MB, false],
  [5 * MB, 5 * MB, false],
])('with a quota of %d bytes, %d of them used, there is room: %s', async (quota, usage, room) => {
  expect(await lookForRoom(estimate(quota, usage))).toBe(room);
});

test('a browser that does not tell has room', async () => {
  expect(
    await lookForRoom({ estimate: () => Promise.reject(new Error('no')) } as unknown as StorageManager),
  ).toBe(true);
});

test('what was seen a moment ago is known for a minute, and only where there was room', async () => {
  await lookForRoom(estimate(900 * MB, 0));
  expect(roomIsKnown()).toBe(true);
  expect(roomIsKnown(Date.now() + 61_000)).toBe(false);
  await lookForRoom(estimate(9 * MB, 0));
  expect(roomIsKnown()).toBe(false);
});

test('nothing is begun on a disk that is as good as full; what is there can be read, and written once there is room', async () => {
  const db = new Library(`room-${crypto.randomUUID()}`);
  await savePost(db, draft('a'));
  await lookForRoom(estimate(9 * MB, 8 * MB));
  vi.stubGlobal('navigator', { userAgentData: {}, storage: estimate(9 * MB, 8 * MB) });
  const failed = await savePost(db, draft('b')).catch((error: unknown) => error);
  expect(saveFailure(failed)).toBe('full');
  expect(await db.posts.count()).toBe(1);
  expect(await db.transaction('r', db.posts, () => db.posts.count())).toBe(1);
  vi.stubGlobal('navigator', { userAgentData: {}, storage: estimate(900 * MB, 8 * MB) });
  await savePost(db, draft('b'));
  expect(await db.posts.count()).toBe(2);
});
