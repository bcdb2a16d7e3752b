import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readTab } from '@/lib/browser/read';
import type { Library } from '@/lib/library/database';
import { articleOf } from '../article/articleOf';
import { emptyLibrary } from '../library/samples';

vi.mock('wxt/browser', async () => ({
  browser: (await import('wxt/testing/fake-browser')).fakeBrowser,
}));

type Answer = (results: { result: unknown }[]) => void;
let db: Library;
let asked: Answer[];

beforeEach(async () => {
  fakeBrowser.reset();
  asked = [];
  const executeScript = (): Promise<unknown> => new Promise((resolve: Answer) => asked.push(resolve));
  Object.assign(fakeBrowser, { scripting: { executeScript } });
  await fakeBrowser.storage.local.set({ settings: { openIn: 'new-tab' } });
  db = emptyLibrary();
});

const click = (slug: string): Promise<void> => {
  const tab = { id: 1, index: 0, url: `https://blog.example/${slug}`, incognito: false };
  return readTab(db, tab as Parameters<typeof readTab>[1]);
};

function answer(slug: string): void {
  const article = articleOf(`https://blog.example/${slug}`, { text: '글'.repeat(2000) });
  const result = { ok: true, kind: 'article', article, posts: [], whole: null };
  asked.splice(0).forEach((resolve) => resolve([{ result }]));
}

test('a second click while a page is read does not show it twice; a later one reads it again', async () => {
  const opened = vi.spyOn(fakeBrowser.tabs, 'create');
  const clicks = [click('post'), click('post')];
  await vi.waitFor(() => expect(asked).not.toEqual([]));
  await new Promise((next) => setTimeout(next, 50));
  answer('post');
  await Promise.all(clicks);
  expect(opened).toHaveBeenCalledOnce();
  expect(await db.captures.count()).toBe(1);
  const again = click('post');
  await vi.waitFor(() => expect(asked).toHaveLength(1));
  answer('post');
  await again;
  expect(opened).toHaveBeenCalledTimes(2);
});

test('another page in the same tab is read; so is one of which a browser says nothing any more', async () => {
  const now = vi.spyOn(performance, 'now').mockReturnValue(0);
  void click('gone');
  void click('next');
  await vi.waitFor(() => expect(asked).toHaveLength(2));
  now.mockReturnValue(10_000);
  void click('gone');
  await vi.waitFor(() => expect(asked).toHaveLength(3));
  now.mockRestore();
});

test.each([['options.html#/post/1'], ['options.html#/inbox'], ['reader.html#1']])(
  'a click in our own %s opens the popup, which knows what is there',
  async (page) => {
    const shown: string[] = [];
    let popup = '';
    Object.assign(fakeBrowser, {
      action: {
        getPopup: async () => popup,
        setPopup: async (to: { popup: string }) => void (popup = to.popup),
        openPopup: async () => void shown.push(popup),
      },
    });
    const url = fakeBrowser.runtime.getURL(`/${page}`);
    await readTab(db, { id: 1, index: 0, url, incognito: false } as Parameters<typeof readTab>[1]);
    expect(shown).toEqual(['popup.html']);
  },
);
