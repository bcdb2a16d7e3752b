import type { Words } from '@/lib/model/words';
import type { Notices } from './notice';

/** What is thrown and caught nowhere is a bug: the one place that tells the reader, who can go on or start again. */
export function tellBugs(notices: Notices, words: Words, life?: AbortSignal): void {
  const tell = (event: Event): void => {
    // Chromium's way of saying that a layout went on into the next frame.
    if (event instanceof ErrorEvent && event.message.startsWith('ResizeObserver loop')) return;
    notices.say({
      text: words('bugHappened'),
      action: { label: words('reload'), run: () => location.reload() },
    });
  };
  const options = life ? { signal: life } : {};
  addEventListener('error', tell, options);
  addEventListener('unhandledrejection', tell, options);
}
