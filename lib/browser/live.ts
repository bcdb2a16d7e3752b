import { browser } from 'wxt/browser';
import { liveStyle } from '@/lib/live/style';
import { injected } from './injection';
import { sendMessage } from './messages';
import { explain, refusal, unreadable } from './unreadable';

/** Makes sure that the live script runs in a tab: a second injection would invalidate the first. */
export async function ensureLive(tabId: number): Promise<void> {
  const there = await sendMessage('ping', undefined, tabId).catch(() => false);
  if (there) return;
  await injected(() => browser.scripting.insertCSS({ target: { tabId }, css: liveStyle }));
  await injected(() =>
    browser.scripting.executeScript({ target: { tabId }, files: ['/content-scripts/live.js'] }),
  );
  // While a page is being marked the next click opens its list; the browser forgets this when the tab goes elsewhere.
  await browser.action.setPopup({ tabId, popup: 'popup.html#live' });
}

/** Marks what is selected in a tab. */
export async function markSelection(tabId: number, url: string | undefined): Promise<void> {
  const why = unreadable(url);
  if (why) return explain(tabId, why);
  try {
    await ensureLive(tabId);
  } catch {
    return explain(tabId, refusal(url!));
  }
  await sendMessage('markSelection', undefined, tabId);
}
