import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { popupActions } from '@/lib/browser/popupActions';
import { emptyLibrary } from '../library/samples';

vi.mock('wxt/browser', async () => ({
  browser: (await import('wxt/testing/fake-browser')).fakeBrowser,
}));

const url = 'https://blog.example/locked';
const close = vi.fn<() => void>();

beforeEach(() => {
  fakeBrowser.reset();
  close.mockReset();
  vi.stubGlobal('close', close);
  const refuse = (): Promise<never> => Promise.reject(new Error('Cannot access contents of the page'));
  Object.assign(fakeBrowser, { scripting: { executeScript: refuse, insertCSS: refuse } });
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockRejectedValue(new Error('Receiving end does not exist'));
  vi.spyOn(fakeBrowser.tabs, 'get').mockResolvedValue({ url, status: 'complete' } as never);
});

test.each(['read', 'save', 'mark'] as const)(
  'what cannot be done (%s) is said in the popup, which stays',
  async (act) => {
    const told: string[] = [];
    const tab = { id: 1, url, incognito: false } as Parameters<typeof popupActions>[1];
    const actions = popupActions(emptyLibrary(), tab, { kind: 'page', url }, (why) => void told.push(why));
    await actions[act]();
    expect(told).toEqual(['browser-page']);
    expect(close).not.toHaveBeenCalled();
  },
);

test('what is done closes it', async () => {
  const actions = popupActions(emptyLibrary(), undefined, { kind: 'own-page' }, expect.unreachable);
  await actions.read();
  expect(close).toHaveBeenCalledOnce();
});
