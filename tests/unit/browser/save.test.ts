import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { keepPrivately } from '@/lib/browser/privateCaptures';
import { saveSelected, saveTab } from '@/lib/browser/save';
import { latestCapture, pruneCaptures } from '@/lib/library/captures';
import { savePost } from '@/lib/library/posts';
import type { Capture } from '@/lib/library/database';
import { articleOf } from '../article/articleOf';
import { draft, emptyLibrary } from '../library/samples';

vi.mock('wxt/browser', async () => ({
  browser: (await import('wxt/testing/fake-browser')).fakeBrowser,
}));

const captureOf = (id: string, url: string, capturedAt: number, key = url): Capture => ({
  id,
  key,
  article: articleOf(url, { key }),
  capturedAt,
});

type Tab = Parameters<typeof saveTab>[1];
const readerOf = (id: string): Tab =>
  ({
    id: 1,
    url: fakeBrowser.runtime.getURL(`/reader.html#${id}` as '/reader.html'),
    incognito: false,
  }) as Tab;
const setPopup = vi.fn<(details: { popup: string }) => Promise<void>>();

beforeEach(() => {
  fakeBrowser.reset();
  setPopup.mockReset();
  const none = async (): Promise<undefined> => undefined;
  const action = { setBadgeText: none, setBadgeBackgroundColor: none, getPopup: async () => '', setPopup };
  Object.assign(fakeBrowser, { action: { ...action, openPopup: none } });
});

test('what stands in for a body is kept, also of a post that was known by another address than its page names', async () => {
  const db = emptyLibrary();
  const { id, url } = await savePost(db, draft('old', { chars: 0 }));
  await db.captures.add(captureOf('saved', url, 1, draft('new').url));
  await saveTab(db, readerOf('saved'));
  for (let i = 0; i < 70; i++) await db.captures.add(captureOf(`${i}`, `https://other.example/${i}`, 10 + i));
  await pruneCaptures(db);
  expect(await db.posts.toArray()).toMatchObject([{ id, url, aliases: [draft('new').url] }]);
  expect(await latestCapture(db, url)).toMatchObject({ id: 'saved' });
});

test('what was read while the library had no room for it is saved once it has', async () => {
  const db = emptyLibrary();
  await keepPrivately([captureOf('held', 'https://blog.example/held', 1)]);
  await saveTab(db, readerOf('held'));
  const [post] = await db.posts.toArray();
  expect(post).toMatchObject({ url: 'https://blog.example/held' });
  expect(await latestCapture(db, post!.url)).toMatchObject({ id: 'held' });
  expect(setPopup).not.toHaveBeenCalled();
});

test.each([
  ['https://blog.example/paper.pdf', 'pdf'],
  ['file:///home/me/post.html', 'file'],
  ['https://blog.example/locked', 'browser-page'],
])(
  'what is selected in a page that nobody may look into, %s, is refused for what it is',
  async (url, why) => {
    const refuse = (): Promise<never> => Promise.reject(new Error('Cannot access contents of the page'));
    Object.assign(fakeBrowser, { scripting: { executeScript: refuse } });
    vi.spyOn(fakeBrowser.tabs, 'get').mockResolvedValue({ url, status: 'complete' } as never);
    await saveSelected(emptyLibrary(), { id: 1, url, incognito: false } as Tab);
    expect(setPopup.mock.calls[0]![0]).toMatchObject({ popup: `popup.html#why=${why}` });
  },
);
