import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { keepPrivately, privateCapture, repairPrivately } from '@/lib/browser/privateCaptures';
import type { Capture } from '@/lib/library/database';
import { articleOf } from '../article/articleOf';

vi.mock('wxt/browser', async () => ({
  browser: (await import('wxt/testing/fake-browser')).fakeBrowser,
}));

const ROOM = 10_000; // of characters, where browsers have 10 MB

beforeEach(() => {
  fakeBrowser.reset();
  const { session } = fakeBrowser.storage;
  const set = session.set.bind(session);
  vi.spyOn(session, 'set').mockImplementation(async (items) => {
    const all = { ...(await session.get(null)), ...items };
    if (JSON.stringify(all).length > ROOM) throw new Error('Session storage quota bytes exceeded.');
    return set(items);
  });
});

const captureOf = (id: string, capturedAt: number, length = 3000): Capture => ({
  id,
  key: id,
  article: articleOf(`https://blog.example/${id}`, { html: 'x'.repeat(length) }),
  capturedAt,
});

const held = async (ids: readonly string[]): Promise<string[]> => {
  const found = await Promise.all(ids.map(privateCapture));
  return found.flatMap((capture) => capture?.id ?? []);
};

test('where memory is full the oldest pages make room, and nothing else', async () => {
  await fakeBrowser.storage.session.set({ 'live:1': ['https://blog.example/'] });
  expect(await keepPrivately([captureOf('list', 1, 500), captureOf('first', 1, 500)])).toBe('list');
  for (const [i, id] of ['b', 'c', 'd'].entries())
    expect(await keepPrivately([captureOf(id, 2 + i)])).toBe(id);
  expect(await held(['list', 'first', 'b', 'c', 'd'])).toEqual(['c', 'd']);
  expect(await fakeBrowser.storage.session.get('live:1')).toEqual({ 'live:1': ['https://blog.example/'] });
});

test('also for what a reader made of the oldest', async () => {
  for (const [i, id] of ['a', 'b'].entries()) await keepPrivately([captureOf(id, i)]);
  const { article } = captureOf('a', 0, 7000);
  await repairPrivately('a', { article, kind: 'article', whole: null });
  expect(await held(['a', 'b'])).toEqual(['a']);
  expect((await privateCapture('a'))!.article.html).toHaveLength(7000);
});

test('a page that is more than there is room for is refused, as ever', async () => {
  await expect(keepPrivately([captureOf('a', 1, ROOM)])).rejects.toThrow('quota');
});
