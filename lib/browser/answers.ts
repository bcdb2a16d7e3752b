import { postKey } from '@/lib/article/identity';
import type { Library } from '@/lib/library/database';
import { liveMarksOf } from './liveMarks';
import { onMessage } from './messages';
import { completePost, operate } from './operate';
import { privateCapture } from './privateCaptures';

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
  onMessage('liveMarks', ({ data, sender }) => liveMarksOf(db, sender.url ?? '', data.canonical));
  onMessage('privateCapture', ({ data }) => privateCapture(data));
}
