import { browser } from 'wxt/browser';
import { patched, readSettings, type Settings } from '@/lib/model/settings';

const KEY = 'settings';

const AGAIN_MS = 100;

const stored = async (): Promise<unknown> =>
  (await browser.storage.local.get<Record<string, unknown>>(KEY))[KEY];

export async function loadSettings(): Promise<Settings> {
  const again = async (): Promise<unknown> => {
    await new Promise((next) => setTimeout(next, AGAIN_MS));
    return stored();
  };
  // Firefox keeps them in a database that can be damaged: no page stays blank for that.
  return readSettings(
    await stored()
      .catch(again)
      .catch(() => null),
  );
}

/** Changes some settings and answers all of them. Rejects, and changes nothing, where they cannot be read. */
export async function saveSettings(patch: Partial<Settings>): Promise<Settings> {
  // One writer at a time: two quick changes must not undo each other.
  return navigator.locks.request(KEY, async () => {
    const next = patched(await stored(), patch);
    await browser.storage.local.set({ [KEY]: next });
    return readSettings(next);
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
