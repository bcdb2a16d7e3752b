import { browser } from 'wxt/browser';
import { outlineCss } from '@/lib/live/outline';
import type { OutlinedPicture } from '@/lib/live/picture';
import { liveStyle } from '@/lib/live/style';
import { injected, inPage } from './injection';
import { sendMessage } from './messages';
import { explain, unreadable, whyRefused, type Say } from './unreadable';

/** Makes sure that the live script runs in a tab: a second injection would end the first. */
async function ensureLive(tabId: number): Promise<void> {
  const there = await sendMessage('ping', undefined, tabId).catch(() => false);
  if (there) return;
  await injected(() => browser.scripting.insertCSS({ target: { tabId }, css: liveStyle }));
  await injected(() => browser.scripting.executeScript({ target: { tabId }, files: ['/live.js'] }));
  // While a page is being marked the next click opens its list; the browser forgets this when the tab goes elsewhere.
  await browser.action.setPopup({ tabId, popup: 'popup.html#live' });
}

/** Marks what is selected in a tab. */
export const markSelection = (tabId: number, url: string | undefined): Promise<void> =>
  onLivePage(tabId, url, async () => {
    if (await isInFrame(tabId)) return explain(tabId, 'frame');
    await sendMessage('markSelection', undefined, tabId);
  });

/** Marks the picture that a menu was opened over. */
export const markPicture = (tabId: number, url: string | undefined, shownFrom: string): Promise<void> =>
  onLivePage(tabId, url, () => sendMessage('markPicture', shownFrom, tabId));

/** Shows the bar of a live page. */
export const startMarking = (tabId: number, url: string | undefined, say: Say): Promise<void> =>
  onLivePage(tabId, url, () => sendMessage('startMarking', undefined, tabId), say);

export const jumpOnPage = (
  tabId: number,
  url: string | undefined,
  highlightId: string,
  say: Say,
): Promise<void> => onLivePage(tabId, url, () => sendMessage('jumpTo', highlightId, tabId), say);

/** Frames have documents of their own, which are not watched: what is selected there cannot be found again. */
export const isInFrame = (tabId: number): Promise<boolean> =>
  inPage(
    tabId,
    () =>
      (getSelection()?.isCollapsed ?? true) && (document.activeElement?.matches('iframe, frame') ?? false),
  );

async function onLivePage(
  tabId: number,
  url: string | undefined,
  act: () => Promise<void>,
  say: Say = explain,
): Promise<void> {
  const why = unreadable(url);
  if (why) return say(tabId, why);
  try {
    await ensureLive(tabId);
  } catch {
    return say(tabId, await whyRefused(tabId, url!));
  }
  await act();
}

/** Outlines pictures of a live page by a style sheet of the reader's, as its passages are painted: the page stays as it is. */
export async function outlinePictures(
  tabId: number,
  before: readonly OutlinedPicture[],
  now: readonly OutlinedPicture[],
): Promise<void> {
  const sheet = (pictures: readonly OutlinedPicture[]) =>
    ({ target: { tabId }, css: outlineCss(pictures), origin: 'USER' }) as const;
  if (now.length > 0) await browser.scripting.insertCSS(sheet(now));
  if (before.length > 0) await browser.scripting.removeCSS(sheet(before));
}
