import { expect, test } from 'vitest';
import { holdLock } from '@/lib/shelves/backup/lock';
import { memoryLocks } from './locks';

test('a lock is held by one at a time, until it is let go', async () => {
  const locks = memoryLocks();
  const release = await holdLock(locks, 'a');
  expect(await holdLock(locks, 'a')).toBeNull();
  expect(await holdLock(locks, 'b')).not.toBeNull();
  release!();
  await new Promise((next) => setTimeout(next));
  expect(await holdLock(locks, 'a')).not.toBeNull();
});

test('a browser that gives no locks says so', async () => {
  const request = async (): Promise<never> => {
    throw new DOMException('', 'SecurityError');
  };
  await expect(holdLock({ request }, 'a')).rejects.toThrow(DOMException);
});
