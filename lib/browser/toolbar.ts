import { browser } from 'wxt/browser';
import type { Settings } from '@/lib/model/settings';

/** With a default popup the browser never fires `onClicked`: that is how "the click opens the list" is made. */
export async function applyToolbar(settings: Settings): Promise<void> {
  await browser.action.setPopup({ popup: settings.toolbar === 'list' ? 'popup.html' : '' });
}
