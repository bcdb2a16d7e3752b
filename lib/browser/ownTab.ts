import { browser } from 'wxt/browser';

/** The tab this page of ours is in; -1 where it is in none. */
export async function ownTabId(): Promise<number> {
  return (await browser.tabs.getCurrent())?.id ?? -1;
}

export async function closeOwnTab(): Promise<void> {
  await browser.tabs.remove(await ownTabId());
}

/** From now on a click on the toolbar opens the popup in this tab. The browser forgets it on the next navigation. */
export async function popupInTab(tabId: number): Promise<void> {
  await browser.action.setPopup({ tabId, popup: 'popup.html' });
}

/** Private windows of Chromium have a library of their own that goes with the window. */
export const isPrivate = (): boolean => browser.extension.inIncognitoContext;
