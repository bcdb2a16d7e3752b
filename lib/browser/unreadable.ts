import { browser } from 'wxt/browser';

/** Why a tab cannot be read or saved. The popup has a sentence and a way on for each. */
export const reasons = [
  'browser-page',
  'pdf',
  'file',
  'empty',
  'failed',
  'big',
  'private',
  'full',
  'several',
  'frame',
] as const;
export type Reason = (typeof reasons)[number];

/**
 * Why nobody may look into a page at this address, or null. Browsers hide the address of pages an extension has no
 * access to, so an unknown address is one of the browser's own pages.
 */
export function unreadable(url: string | undefined): Reason | null {
  if (!url || !/^(https?|file):/.test(url)) return 'browser-page';
  if (stores.some((store) => url.startsWith(store))) return 'browser-page';
  return null;
}

/** Browsers lock their stores for every extension. */
const stores = [
  'https://chromewebstore.google.com/',
  'https://chrome.google.com/webstore/',
  'https://microsoftedge.microsoft.com/addons/',
  'https://addons.mozilla.org/',
];

/** What a refused injection means. */
export function refusal(url: string): Reason {
  if (url.startsWith('file:')) return 'file';
  return /\.pdf($|[?#])/i.test(url) ? 'pdf' : 'browser-page';
}

/** Opens the popup over a tab, to say why. Forgotten by the browser when the tab goes elsewhere. */
export async function explain(tabId: number, reason: Reason): Promise<void> {
  await browser.action.setPopup({ tabId, popup: `popup.html#why=${reason}` });
  await browser.action.openPopup();
}
