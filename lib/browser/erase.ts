import { browser } from 'wxt/browser';

/** Forgets settings and everything else that is not in the library. */
export const eraseStorage = (): Promise<void> => browser.storage.local.clear();
