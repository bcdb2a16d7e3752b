import type { Browser } from 'wxt/browser';
import { captureOf } from '@/lib/library/captures';
import type { Capture, Library } from '@/lib/library/database';
import type { Post } from '@/lib/model/post';
import type { Subject } from '@/lib/popup/subject';
import { ensureLive } from './live';
import { sendMessage } from './messages';
import { tellPages } from './pages';
import { privateCapture } from './privateCaptures';
import { readTab } from './read';
import { saveTab } from './save';
import { openLibrary } from './tabs';

/** What the popup does with the tab it hangs over. Each ends with the popup closing, so that the page is seen. */
export function popupActions(db: Library, tab: Browser.tabs.Tab | undefined, subject: Subject) {
  const tabId = tab?.id ?? -1;
  return {
    async jump(highlightId: string): Promise<void> {
      if (subject.kind === 'live' || subject.kind === 'page') {
        await ensureLive(tabId);
        await sendMessage('jumpTo', highlightId, tabId);
      } else tellPages({ type: 'jump', tabId, highlightId });
      close();
    },
    closeReader(): void {
      tellPages({ type: 'close', tabId });
      close();
    },
    async read(): Promise<void> {
      if (tab) await readTab(db, tab);
      close();
    },
    async mark(): Promise<void> {
      await ensureLive(tabId);
      await sendMessage('startMarking', undefined, tabId);
      close();
    },
    async save(): Promise<void> {
      if (tab) await saveTab(db, tab);
      close();
    },
    async library(post: Post | null): Promise<void> {
      await openLibrary(post ? `/post/${post.id}` : '');
      close();
    },
    async settings(): Promise<void> {
      await openLibrary('/settings');
      close();
    },
  };
}

export type PopupActions = ReturnType<typeof popupActions>;

/** A capture by its id, from the library or, in a private window, from memory. */
export async function anyCapture(db: Library, id: string): Promise<Capture | null> {
  return (await captureOf(db, id).catch(() => undefined)) ?? privateCapture(id);
}
