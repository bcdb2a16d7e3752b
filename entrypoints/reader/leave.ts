import { closeOwnTab } from '@/lib/browser/ownTab';
import type { Reading } from '@/lib/reader/reading';

const FADE_MS = 140;
// History may have nothing to go back to although it is long: a session that was restored, a skipped entry.
const PATIENCE_MS = 600;

/** Back to the page the reading view came from, with its scroll position; else to the post's address. */
export function leave(reading: Reading): void {
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  document.body.animate(
    { opacity: 0 },
    { duration: still ? 0 : FADE_MS, easing: 'cubic-bezier(0.5, 0, 0.9, 0.4)', fill: 'forwards' },
  );
  const go = (): void => {
    // The page is still in the tab it was read from.
    if (reading.settings.value.openIn === 'new-tab' && history.length < 2) void closeOwnTab();
    else location.assign(reading.source.url);
  };
  void reading.notes.flush().finally(() => {
    if (history.length < 2) return go();
    const late = setTimeout(go, PATIENCE_MS);
    addEventListener('pagehide', () => clearTimeout(late), { once: true });
    history.back();
  });
}
