import { browser } from 'wxt/browser';
import { readSettings, type Settings } from '@/lib/model/settings';

const KEY = 'settings';

export async function loadSettings(): Promise<Settings> {
  // Firefox keeps them in a database that can be damaged: no page stays blank for that.
  const stored = await browser.storage.local.get<Record<string, unknown>>(KEY).catch(() => null);
  return readSettings(stored?.[KEY]);
}

/** Changes some settings and answers all of them. */
export async function saveSettings(patch: Partial<Settings>): Promise<Settings> {
  // One writer at a time: two quick changes must not undo each other.
  return navigator.locks.request(KEY, async () => {
    const next = { ...(await loadSettings()), ...patch };
    await browser.storage.local.set({ [KEY]: next });
    return next;
  });
}

/** Calls back whenever any page changed the settings. */
export function watchSettings(changed: (settings: Settings) => void, signal?: AbortSignal): void {
  const listener = (changes: Record<string, { newValue?: unknown }>): void => {
    if (changes[KEY]) changed(readSettings(changes[KEY].newValue));
  };
  browser.storage.local.onChanged.addListener(listener);
  signal?.addEventListener('abort', () => browser.storage.local.onChanged.removeListener(listener));
}
