import { postKey } from '@/lib/article/identity';
import type { Library } from '@/lib/library/database';
import { isColour } from '@/lib/model/colour';
import { outlinePictures } from './live';
import { keysOfPage, liveMarksOf } from './liveMarks';
import { rememberLiveTab } from './liveTabs';
import { onMessage } from './messages';
import { completePost, operate, replayJournal } from './operate';
import { privateCapture, repairPrivately } from './privateCaptures';
import { isNamed, isRepair, picturesIn } from './requests';
import { isOurs, pageOf } from './senders';
import { saveSettings } from './settings';

const WRITTEN_MS = 100; // the journal is written in the same tick as the message was sent

/**
 * Answers what live pages and reading views ask. A page is believed about itself only: its address is the sender's, as
 * the browser reports it. What has not the shape of a message is answered as if nobody had asked.
 */
export function answerLivePages(db: Library): void {
  let isReplaying = false;
  const replaySoon = (): void => {
    if (isReplaying) return;
    isReplaying = true;
    setTimeout(() => {
      isReplaying = false;
      void replayJournal(db);
    }, WRITTEN_MS);
  };
  onMessage('operate', async ({ data, sender }) => {
    const page = pageOf(sender);
    if (!page) {
      // Firefox names no tab that is closed by now. What it marked lies in the journal.
      replaySoon();
      return { ok: false, reason: 'failed' };
    }
    if (page.incognito) return { ok: false, reason: 'private' };
    const { operation } = Object(data) as Partial<typeof data>;
    const answer = await operate(db, { operation, pageUrl: page.url });
    if (answer.ok && operation?.kind === 'add') void completePost(db, page, operation.canonical);
    return answer;
  });
  onMessage('wake', () => undefined);
  onMessage('liveMarks', async ({ data, sender }) => {
    const page = pageOf(sender);
    if (!page || !isNamed(data)) return [];
    const posts = await keysOfPage(db, [postKey(page.url, data.canonical), postKey(page.url, null)]);
    // of a private window nothing is remembered, not even in memory
    if (!page.incognito) await rememberLiveTab(page.tabId, posts.flat());
    return liveMarksOf(db, posts);
  });
  onMessage('rememberColour', async ({ data, sender }) => {
    const page = pageOf(sender);
    if (page && !page.incognito && isColour(data)) await saveSettings({ lastColour: data });
  });
  onMessage('outline', async ({ data, sender }) => {
    const page = pageOf(sender);
    const { before, now } = Object(data) as Partial<typeof data>;
    if (page) await outlinePictures(page.tabId, picturesIn(before), picturesIn(now));
  });
  onMessage('privateCapture', ({ data, sender }) =>
    isOurs(sender) && typeof data === 'string' ? privateCapture(data) : null,
  );
  onMessage('repairPrivately', async ({ data, sender }) => {
    if (isOurs(sender) && isRepair(data)) await repairPrivately(data.id, data.repaired);
  });
}
