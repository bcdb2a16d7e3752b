import { closeOwnTab } from '@/lib/browser/ownTab';
import type { Settings } from '@/lib/model/settings';
import { isStill } from '@/lib/reader/isStill';

const FADE_MS = 140;
// History may have nothing to go back to although it is long: a session that was restored, a skipped entry.
const PATIENCE_MS = 600;

export interface Left {
  /** address to go to where history has no page to go back to */
  url: string;
  /** entries of history since the page: the list of a page with several posts is one, a post of it another */
  steps: 1 | 2;
  openIn: Settings['openIn'];
  /** what must be done before the page goes */
  finish: () => Promise<void>;
}

/** Back to the page the reading view came from, with its scroll position; else to the post's address. */
export function leave({ url, steps, openIn, finish }: Left): void {
  document.body.animate(
    { opacity: 0 },
    { duration: isStill() ? 0 : FADE_MS, easing: 'cubic-bezier(0.5, 0, 0.9, 0.4)', fill: 'forwards' },
  );
  const go = (): void => {
    // The page is still in the tab it was read from.
    if (openIn === 'new-tab' && history.length <= steps) void closeOwnTab();
    else location.assign(url);
  };
  void finish().finally(() => {
    if (history.length <= steps) return go();
    const late = setTimeout(go, PATIENCE_MS);
    addEventListener('pagehide', () => clearTimeout(late), { once: true });
    history.go(-steps);
  });
}
