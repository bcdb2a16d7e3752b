import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { openLibrary } from '@/lib/browser/tabs';

vi.mock('wxt/browser', async () => ({
  browser: (await import('wxt/testing/fake-browser')).fakeBrowser,
}));

beforeEach(() => fakeBrowser.reset());

const page = fakeBrowser.runtime.getURL('/options.html');

test('a library that is open in another window comes to the front', async () => {
  const other = await fakeBrowser.windows.create({ focused: false });
  const library = await fakeBrowser.tabs.create({ windowId: other!.id!, url: `${page}#/`, active: false });
  await fakeBrowser.windows.create({ focused: true });
  const updated = vi.spyOn(fakeBrowser.windows, 'update');
  await openLibrary('/post/a');
  expect(await fakeBrowser.tabs.get(library.id!)).toMatchObject({ active: true, url: `${page}#/post/a` });
  expect(updated).toHaveBeenCalledExactlyOnceWith(other!.id, { focused: true });
});

test('a library that is not open is opened', async () => {
  await openLibrary('/settings');
  const urls = (await fakeBrowser.tabs.query({})).map(({ url }) => url);
  expect(urls).toContain(`${page}#/settings`);
});
