import { browser, type Browser } from 'wxt/browser';

/** A page of the web that a message came from, as the browser reports it. */
export interface SendingPage {
  url: string;
  tabId: number;
  incognito: boolean;
}

/**
 * The page whose content script sent a message; null for everything else. Live pages are marked in their own document,
 * never in a frame of it, and what a message says of its page is not asked.
 */
export function pageOf(sender: Browser.runtime.MessageSender): SendingPage | null {
  const { id, url, frameId, tab } = sender;
  if (id !== browser.runtime.id || frameId !== 0 || tab?.id === undefined) return null;
  return url && /^(?:https?|file):/.test(url) ? { url, tabId: tab.id, incognito: tab.incognito } : null;
}

/** Whether a page of our own asks: what a private window read is nobody else's. */
export const isOurs = ({ id, url }: Browser.runtime.MessageSender): boolean =>
  id === browser.runtime.id && (url?.startsWith(browser.runtime.getURL('/')) ?? false);
