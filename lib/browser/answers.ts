import { browser } from 'wxt/browser';
import { postKey } from '@/lib/article/identity';
import type { Library } from '@/lib/library/database';
import { outlinePictures } from './live';
import { keysOfPage, liveMarksOf } from './liveMarks';
import { rememberLiveTab } from './liveTabs';
import { onMessage } from './messages';
import { completePost, operate } from './operate';
import { privateCapture, repairPrivately } from './privateCaptures';

/** Answers what live pages and reading views ask. A page is believed about itself only: its address is the sender's. */
export function answerLivePages(db: Library): void {
  onMessage('operate', async ({ data, sender }) => {
    const pageUrl = sender.url ?? data.pageUrl;
    if (sender.tab?.incognito) return { ok: false, reason: 'private' };
    const answer = await operate(db, { ...data, pageUrl });
    if (answer.ok && data.operation.kind === 'add' && sender.tab?.id !== undefined)
      void completePost(db, sender.tab.id, postKey(pageUrl, data.operation.canonical));
    return answer;
  });
  onMessage('liveMarks', async ({ data, sender }) => {
    const url = sender.url ?? '';
    const posts = await keysOfPage(db, [postKey(url, data.canonical), postKey(url, null)]);
    if (sender.tab?.id !== undefined) await rememberLiveTab(sender.tab.id, posts.flat());
    return liveMarksOf(db, posts);
  });
  onMessage('outline', async ({ data, sender }) => {
    if (sender.tab?.id !== undefined) await outlinePictures(sender.tab.id, data.before, data.now);
  });
  onMessage('privateCapture', ({ data, sender }) => (isOurs(sender.url) ? privateCapture(data) : null));
  onMessage('repairPrivately', async ({ data, sender }) => {
    if (isOurs(sender.url)) await repairPrivately(data.id, data.repaired);
  });
}

/** Whether a page of our own asks: what a private window read is nobody else's. */
const isOurs = (url: string | undefined): boolean => url?.startsWith(browser.runtime.getURL('/')) ?? false;
