import { browser } from 'wxt/browser';

/**
 * Says on the toolbar button that a page is waited for: nothing is put into the page itself. Returns what takes the
 * sign away.
 */
export async function showWaiting(tabId: number): Promise<() => Promise<void>> {
  const { action, i18n } = browser;
  const title = await action.getTitle({});
  await action.setTitle({ tabId, title: i18n.getMessage('waitingForPage') });
  await action.setBadgeBackgroundColor({ tabId, color: '#b53f1c' });
  await action.setBadgeText({ tabId, text: '…' });
  return async () => {
    // the tab may be gone by now
    await action.setBadgeText({ tabId, text: '' }).catch(() => undefined);
    await action.setTitle({ tabId, title }).catch(() => undefined);
  };
}
