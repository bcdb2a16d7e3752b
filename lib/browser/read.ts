import { browser, type Browser } from 'wxt/browser';
import { capturesOf, keepCaptures, pruneCaptures } from '@/lib/library/captures';
import type { Library } from '@/lib/library/database';
import { type Extracted, extractFrom } from './extraction';
import { keepPrivately } from './privateCaptures';
import { loadSettings } from './settings';
import type { Settings } from '@/lib/model/settings';
import { explain, unreadable, type Say } from './unreadable';

// Longer than a page is waited for. Of one that went while it was read some browsers say nothing any more.
const MOST_MS = 5000;
/** when pages began to be read, by tab and address: a second click meanwhile would show one twice */
const underWay = new Map<string, number>();

/** Turns a tab into the reading view of its page, or says in the popup why not. */
export async function readTab(db: Library, tab: Browser.tabs.Tab, say: Say = explain): Promise<void> {
  if (tab.id === undefined) return;
  if (isOwn(tab.url)) return openOwnPopup(tab.id);
  const why = unreadable(tab.url);
  if (why) return say(tab.id, why);
  const page = `${tab.id} ${tab.url}`;
  const now = performance.now();
  if (now - (underWay.get(page) ?? -Infinity) < MOST_MS) return;
  underWay.set(page, now);
  try {
    const [extracted, { openIn }] = await Promise.all([extractFrom(db, tab.id, tab.url!), loadSettings()]);
    if (extracted.ok) await show(db, tab, extracted, openIn);
    else await say(tab.id, extracted.reason);
  } finally {
    underWay.delete(page);
  }
}

/** Opens the reading view over what a page gave. */
export async function show(
  db: Library,
  tab: Browser.tabs.Tab,
  extracted: Extracted & { ok: true },
  openIn: Settings['openIn'],
): Promise<void> {
  const captures = capturesOf(extracted, Date.now());
  // Where the library takes nothing, the disk being full, the page can be read all the same.
  const inMemory = (): Promise<string> => keepPrivately(captures);
  const id = await (tab.incognito ? inMemory() : keepCaptures(db, captures).catch(inMemory));
  await open(tab, browser.runtime.getURL(`/reader.html#${id}` as '/reader.html'), openIn);
  if (!tab.incognito) await pruneCaptures(db).catch(() => undefined);
}

export const isReader = (url: string | undefined): boolean =>
  url?.startsWith(browser.runtime.getURL('/reader.html')) ?? false;

/** The popup says what it can of each of our pages: of the post that is open there, or that it is one of ours. */
const isOwn = (url: string | undefined): boolean => url?.startsWith(browser.runtime.getURL('/')) ?? false;

async function open(tab: Browser.tabs.Tab, url: string, where: 'same-tab' | 'new-tab'): Promise<void> {
  if (where === 'same-tab') await browser.tabs.update(tab.id, { url });
  else await browser.tabs.create({ url, index: tab.index + 1, openerTabId: tab.id! });
}

async function openOwnPopup(tabId: number): Promise<void> {
  await browser.action.setPopup({ tabId, popup: 'popup.html' });
  await browser.action.openPopup();
}
