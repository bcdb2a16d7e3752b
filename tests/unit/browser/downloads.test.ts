import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { downloads } from '@/lib/browser/downloads';

interface Item {
  id: number;
  filename: string;
}

vi.mock('wxt/browser', async () => ({
  browser: (await import('wxt/testing/fake-browser')).fakeBrowser,
}));

let list: Item[];

beforeEach(() => {
  const downloads = {
    // as browsers do: the first thousand, unless told otherwise
    search: async ({ limit = 1000 }: { limit?: number }) => list.slice(0, limit || Infinity),
    removeFile: async () => undefined,
    erase: async ({ id }: { id: number }) => {
      list = list.filter((item) => item.id !== id);
    },
  };
  Object.assign(fakeBrowser, { downloads });
});

test('old backups are found also among more downloads than a browser names at once', async () => {
  const names = Array.from({ length: 9 }, (_, i) => `galpi-2026-11-0${i + 1}-091200.galpi.gz`);
  const others = Array.from({ length: 1500 }, (_, i) => `/home/me/Downloads/${i}.zip`);
  const paths = [...others, ...names.map((name) => `/home/me/Downloads/Galpi/${name}`)];
  list = paths.map((filename, id) => ({ id, filename }));
  await downloads.rotate(names.at(-1)!, 7);
  expect(list.map(({ filename }) => filename)).toEqual(paths.toSpliced(1500, 2));
});
