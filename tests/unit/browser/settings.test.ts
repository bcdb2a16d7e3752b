import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { loadSettings, saveSettings } from '@/lib/browser/settings';

vi.mock('wxt/browser', async () => ({
  browser: (await import('wxt/testing/fake-browser')).fakeBrowser,
}));

const { local } = fakeBrowser.storage;
const stored = async (): Promise<unknown> => (await local.get('settings'))['settings'];
const own = { version: 1, theme: 'sepia', terms: [['갈피', 'galpi']], markdownTemplate: '# {{title}}' };

beforeEach(async () => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
  vi.stubGlobal('navigator', { locks: { request: (_: string, use: () => unknown) => use() } });
  await local.set({ settings: own });
});

const failOnce = () =>
  vi.spyOn(local, 'get').mockRejectedValueOnce(new Error('An unexpected error occurred'));

test('a change keeps all that was set before', async () => {
  expect(await saveSettings({ size: 20 })).toMatchObject({ ...own, size: 20 });
  expect(await loadSettings()).toMatchObject({ ...own, size: 20 });
});

test('what cannot be read when something changes is not written over', async () => {
  failOnce();
  await expect(saveSettings({ size: 20 })).rejects.toThrow();
  expect(await stored()).toEqual(own);
});

test('what cannot be read once is read again: a page would change what it shows', async () => {
  failOnce();
  expect(await loadSettings()).toMatchObject(own);
});

test('what another version has set is there again when that comes back', async () => {
  const other = { ...own, theme: 'solarized', hyphens: true };
  await local.set({ settings: other });
  expect(await saveSettings({ size: 20 })).toMatchObject({ theme: 'auto', size: 20 });
  expect(await stored()).toEqual({ ...other, size: 20 });
});
