import { browser, type Browser } from 'wxt/browser';

/** The tab that the popup hangs over. */
export async function activeTab(): Promise<Browser.tabs.Tab | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab;
}

/** Opens the library, or goes to the one that is open, at a place such as `/post/ID`. */
export async function openLibrary(place = ''): Promise<void> {
  const page = browser.runtime.getURL('/options.html');
  const url = place ? `${page}#${place}` : page;
  const open = (await browser.tabs.query({})).find((tab) => tab.url?.startsWith(page));
  if (open?.id === undefined) {
    await browser.tabs.create({ url });
    return;
  }
  await browser.tabs.update(open.id, place ? { active: true, url } : { active: true });
  // an active tab of a window that lies behind this one is not seen; last, because a popup closes by it
  await browser.windows.update(open.windowId, { focused: true });
}
