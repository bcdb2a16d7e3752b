import { expect, test } from 'vitest';
import { mayWrite, pickFolder, rotate, writeTo } from '@/lib/shelves/backup/folder';
import { memoryFolder } from './folder';

const stream = (text: string) => (): ReadableStream<Uint8Array> => new Blob([text]).stream();
const signal = new AbortController().signal;
const name = (day: number): string => `galpi-2026-11-${String(day).padStart(2, '0')}-091200.galpi.gz`;

test('a file is written to its end', async () => {
  const { folder, files } = memoryFolder();
  expect(await writeTo(folder, name(1), stream('글'), signal)).toBe(3);
  expect(await files.get(name(1))!.text()).toBe('글');
});

test.each([
  ['no room', new DOMException('', 'QuotaExceededError'), undefined],
  ['stopped', undefined, AbortSignal.abort()],
])('%s: nothing is left behind, what was there is untouched', async (_, broken, stopped) => {
  const { folder, files } = memoryFolder([name(1)], broken);
  await expect(writeTo(folder, name(2), stream('글'), stopped ?? signal)).rejects.toThrow();
  expect([...files.keys()]).toEqual([name(1)]);
});

test('the last seven are kept, and what is none of ours', async () => {
  const others = ['휴가.jpg', 'galpi.gz', 'galpi-2026-11-01.txt'];
  const { folder, files } = memoryFolder([...others, ...[9, 3, 1, 7, 5, 2, 8, 4, 6].map(name)]);
  await rotate(folder, name(9), 7);
  expect([...files.keys()].sort()).toEqual([...others, ...[3, 4, 5, 6, 7, 8, 9].map(name)].sort());
  await rotate(folder, name(9), 7);
  expect(files.size).toBe(10);
});

test('the one just made stays, also where a clock that went back has put its name before all others', async () => {
  const { folder, files } = memoryFolder([1, 2, 3, 4].map(name));
  await rotate(folder, name(1), 2);
  expect([...files.keys()].sort()).toEqual([1, 4].map(name));
});

test('the browser is asked only from a click', async () => {
  const { folder, allow } = memoryFolder();
  expect(await mayWrite(folder, false)).toBe(true);
  allow('prompt');
  expect(await mayWrite(folder, false)).toBe(false);
  expect(await mayWrite(folder, true)).toBe(true);
  allow('denied');
  expect(await mayWrite(folder, true)).toBe(false);
});

test('a reader may think better of choosing', async () => {
  const picks = (thrown: Error) => ({
    async showDirectoryPicker() {
      throw thrown;
    },
  });
  expect(await pickFolder(picks(new DOMException('', 'AbortError')))).toBeNull();
  await expect(pickFolder(picks(new TypeError('x')))).rejects.toThrow('x');
});

test('a backup that another program holds is left where it is', async () => {
  const { folder, files } = memoryFolder([1, 2, 3, 4].map(name));
  const remove = folder.removeEntry.bind(folder);
  Object.assign(folder, {
    removeEntry: async (one: string) => {
      if (one === name(1)) throw new DOMException('', 'NoModificationAllowedError');
      await remove(one);
    },
  });
  await rotate(folder, name(4), 2);
  expect([...files.keys()]).toEqual([1, 3, 4].map(name));
});
