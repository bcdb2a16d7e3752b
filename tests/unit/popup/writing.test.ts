import { expect, test } from 'vitest';
import { createWriting } from '@/lib/popup/writing';

const full = new DOMException('full', 'QuotaExceededError');

/** Writes into `done` while there is room. */
function disk() {
  const done: string[] = [];
  let room = false;
  const write = (what: string) => async () => {
    if (!room) throw full;
    done.push(what);
  };
  return { done, write, makeRoom: () => (room = true) };
}

test('what could not be written is written by the next try, in its order', async () => {
  const { done, write, makeRoom } = disk();
  const writing = createWriting();
  await writing.write(write('a'));
  await writing.write(write('b'));
  expect(writing.failure.value).toBe('full');
  makeRoom();
  await writing.retry();
  expect(done).toEqual(['a', 'b']);
  expect(writing.failure.value).toBeNull();
});

test('and before whatever is written next, once', async () => {
  const { done, write, makeRoom } = disk();
  const writing = createWriting();
  await writing.write(write('a'));
  makeRoom();
  await writing.write(write('b'));
  await writing.retry();
  expect(done).toEqual(['a', 'b']);
});

test('what never works keeps nothing else from being written', async () => {
  const { done, write, makeRoom } = disk();
  const writing = createWriting();
  await writing.write(() => Promise.reject(new TypeError('a bug')));
  makeRoom();
  await writing.write(write('b'));
  expect(done).toEqual(['b']);
  expect(writing.failure.value).toBe('failed');
});
