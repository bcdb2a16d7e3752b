import { browser } from 'wxt/browser';
import { readServices, type Services } from '@/lib/model/services';

const KEY = 'services';

export async function loadServices(): Promise<Services> {
  const stored = await browser.storage.local.get(KEY);
  return readServices(stored[KEY]);
}

/** Changes some services and answers all of them. */
export async function saveServices(patch: Partial<Services>): Promise<Services> {
  // One writer at a time: two quick changes must not undo each other.
  return navigator.locks.request(KEY, async () => {
    const next = { ...(await loadServices()), ...patch };
    await browser.storage.local.set({ [KEY]: next });
    return next;
  });
}
