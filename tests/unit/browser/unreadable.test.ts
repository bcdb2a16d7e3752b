import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { explain, refusal, unreadable } from '@/lib/browser/unreadable';

vi.mock('wxt/browser', async () => ({
  browser: (await import('wxt/testing/fake-browser')).fakeBrowser,
}));

test.each([
  ['https://blog.example/post', null],
  ['http://localhost:8080/', null],
  ['file:///home/me/post.html', null],
  [undefined, 'browser-page'],
  ['chrome://settings/', 'browser-page'],
  ['about:config', 'browser-page'],
  ['view-source:https://blog.example/', 'browser-page'],
  ['https://chromewebstore.google.com/detail/x', 'browser-page'],
  ['https://addons.mozilla.org/en-US/firefox/', 'browser-page'],
])('%s is unreadable because: %s', (url, reason) => {
  expect(unreadable(url)).toBe(reason);
});

const blog = 'https://blog.example/';
const settled = (url: string) => ({ url, status: 'complete' as const });

test.each([
  ['file:///home/me/post.html', settled('file:///home/me/post.html'), 'file'],
  ['https://blog.example/paper.pdf', settled('https://blog.example/paper.pdf'), 'pdf'],
  ['https://blog.example/paper.PDF?download=1', null, 'pdf'],
  ['https://arxiv.org/pdf/2301.12345v2', settled('https://arxiv.org/pdf/2301.12345v2'), 'pdf'],
  ['https://blog.example/how?to=/pdf/', settled('https://blog.example/how?to=/pdf/'), 'browser-page'],
  [blog, settled(blog), 'browser-page'],
  [blog, settled('https://blog.example/next'), 'left'],
  [blog, { url: blog, status: 'loading' as const }, 'left'],
  [blog, { status: 'complete' as const }, 'left'],
  [blog, null, 'left'],
])('a refused injection into %s, with the tab at %j then, means: %s', (url, now, reason) => {
  expect(refusal(url, now)).toBe(reason);
});

/** What a click on the button opens: by the tab, or everywhere. */
let popups: Map<number | undefined, string>;
let shown: string[];

beforeEach(() => {
  popups = new Map([[undefined, '']]);
  shown = [];
  const getPopup = async ({ tabId }: { tabId?: number }): Promise<string> =>
    popups.get(tabId) ?? popups.get(undefined)!;
  const setPopup = async ({ tabId, popup }: { tabId?: number; popup: string }): Promise<void> =>
    void popups.set(tabId, popup);
  const openPopup = async (): Promise<void> => void shown.push(await getPopup({ tabId: 1 }));
  Object.assign(fakeBrowser, { action: { getPopup, setPopup, openPopup } });
});

test.each(['frame', 'private', 'full', 'left', 'empty'] as const)(
  'why a page cannot be read, marked or saved (%s) is said once: the next click is as ever',
  async (reason) => {
    await explain(1, reason);
    expect(shown).toEqual([`popup.html#why=${reason}`]);
    expect(await fakeBrowser.action.getPopup({ tabId: 1 })).toBe('');
  },
);

test('a page that is being marked keeps its list', async () => {
  popups.set(1, 'popup.html#live');
  await explain(1, 'frame');
  expect(shown).toEqual(['popup.html#why=frame']);
  expect(await fakeBrowser.action.getPopup({ tabId: 1 })).toBe('popup.html#live');
});

test('where a browser opens no popup by itself the next click does', async () => {
  Object.assign(fakeBrowser.action, { openPopup: () => Promise.reject(new Error('no gesture')) });
  await expect(explain(1, 'full')).rejects.toThrow('no gesture');
  expect(await fakeBrowser.action.getPopup({ tabId: 1 })).toBe('popup.html#why=full');
  Object.assign(fakeBrowser.action, { openPopup: async () => undefined });
  await explain(1, 'empty');
  expect(await fakeBrowser.action.getPopup({ tabId: 1 })).toBe('');
});
