import { browser, type Browser } from 'wxt/browser';

const WHY = '#why=';

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
  'left',
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

/** A tab as the browser tells of it; it hides the address of a page the click did not give access to. */
export type TabNow = Pick<Browser.tabs.Tab, 'url' | 'status'>;

/** What a refused injection means. `now`: the tab after it, null where it is gone. */
export function refusal(url: string, now: TabNow | null): Reason {
  if (url.startsWith('file:')) return 'file';
  // also as of arxiv.org/pdf/2301.12345
  if (/\.pdf$|\/pdf\//i.test(new URL(url).pathname)) return 'pdf';
  return now?.url === url && now.status !== 'loading' ? 'browser-page' : 'left';
}

/** The same, of a tab that is looked at now. */
export const whyRefused = async (tabId: number, url: string): Promise<Reason> =>
  refusal(url, await browser.tabs.get(tabId).catch(() => null));

/** Says why over a tab. */
export type Say = (tabId: number, reason: Reason) => Promise<void> | void;

/**
 * Opens the popup over a tab, to say why, this once: what is there by the next click may be read, though it could not be
 * marked or saved now. Where a browser opens no popup by itself that click says it.
 */
export async function explain(tabId: number, reason: Reason): Promise<void> {
  const own = await browser.action.getPopup({ tabId });
  const usual = own.includes(WHY) ? await browser.action.getPopup({}) : own;
  await browser.action.setPopup({ tabId, popup: `popup.html${WHY}${reason}` });
  await browser.action.openPopup();
  await browser.action.setPopup({ tabId, popup: usual });
}
