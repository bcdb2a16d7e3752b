import type { Browser } from 'wxt/browser';
import { captureOf } from '@/lib/library/captures';
import type { Capture, Library } from '@/lib/library/database';
import type { Post } from '@/lib/model/post';
import type { Subject } from '@/lib/popup/subject';
import { jumpOnPage, startMarking } from './live';
import { tellPages } from './pages';
import { privateCapture } from './privateCaptures';
import { readTab } from './read';
import { saveTab } from './save';
import { openLibrary } from './tabs';
import type { Reason, Say } from './unreadable';

/**
 * What the popup does with the tab it hangs over. Each ends with the popup closing, so that the page is seen; what cannot be
 * done is told in the popup, which nobody can open while it is open.
 */
export function popupActions(
  db: Library,
  tab: Browser.tabs.Tab | undefined,
  subject: Subject,
  tell: (reason: Reason) => void,
) {
  const tabId = tab?.id ?? -1;
  const closing = async (act: (say: Say) => Promise<void>): Promise<void> => {
    const told: Reason[] = [];
    await act((_, reason) => void told.push(reason));
    if (told[0]) tell(told[0]);
    else close();
  };
  return {
    async jump(highlightId: string): Promise<void> {
      if (subject.kind === 'live' || subject.kind === 'page')
        return closing((say) => jumpOnPage(tabId, tab?.url, highlightId, say));
      tellPages({ type: 'jump', tabId, highlightId });
      close();
    },
    closeReader(): void {
      tellPages({ type: 'close', tabId });
      close();
    },
    read: () => closing(async (say) => tab && readTab(db, tab, say)),
    mark: () => closing((say) => startMarking(tabId, tab?.url, say)),
    save: () => closing(async (say) => tab && saveTab(db, tab, say)),
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
