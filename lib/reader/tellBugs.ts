import type { Words } from '@/lib/model/words';
import type { Notices } from './notice';

/**
 * What is thrown and caught nowhere is a bug: the one place that tells the reader, who can go on or start again. It is said
 * once until the sentence is put away: a bug in what is drawn is thrown again whenever that is drawn anew, as it is by this.
 */
export function tellBugs(notices: Notices, words: Words, life?: AbortSignal): void {
  const notice = {
    text: words('bugHappened'),
    action: { label: words('reload'), run: () => location.reload() },
  };
  const tell = (event: Event): void => {
    // Chromium's way of saying that a layout went on into the next frame.
    if (event instanceof ErrorEvent && event.message.startsWith('ResizeObserver loop')) return;
    if (notices.current.peek() !== notice) notices.say(notice);
  };
  const options = life ? { signal: life } : {};
  addEventListener('error', tell, options);
  addEventListener('unhandledrejection', tell, options);
}
