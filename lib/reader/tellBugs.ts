import type { Words } from '@/lib/model/words';
import type { Notices } from './notice';

/** What is thrown and caught nowhere is a bug: the one place that tells the reader, who can go on or start again. */
export function tellBugs(notices: Notices, words: Words, life?: AbortSignal): void {
  const tell = (): void =>
    notices.say({
      text: words('bugHappened'),
      action: { label: words('reload'), run: () => location.reload() },
    });
  const options = life ? { signal: life } : {};
  addEventListener('error', tell, options);
  addEventListener('unhandledrejection', tell, options);
}
