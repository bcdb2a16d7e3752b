import { browser } from 'wxt/browser';

/** Forgets settings and everything else that is not in the library. */
export async function eraseStorage(): Promise<void> {
  localStorage.clear();
  await browser.storage.local.clear();
}
