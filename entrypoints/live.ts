import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { browserWords } from '@/lib/browser/i18n';
import { journal, journalAndSend } from '@/lib/browser/journal';
import { onMessage, sendMessage } from '@/lib/browser/messages';
import { loadSettings } from '@/lib/browser/settings';
import type { OutlinedPicture } from '@/lib/live/picture';
import { liveSession } from '@/lib/live/session';

declare global {
  /** ends the script that was injected before, in the world that both share */
  var galpiLive: AbortController | undefined;
}

const ORPHAN_MS = 1000;

// No content script of WXT's: that one says by an event of the page's own document that it has started, which a page may
// listen for, and send to end it.
export default defineUnlistedScript(() => {
  globalThis.galpiLive?.abort();
  const life = new AbortController();
  globalThis.galpiLive = life;
  // An extension that was updated or switched off leaves its script behind.
  const watch = setInterval(() => browser.runtime?.id ?? life.abort(), ORPHAN_MS);
  life.signal.addEventListener('abort', () => clearInterval(watch));
  const canonical = document.querySelector<HTMLLinkElement>('link[rel~=canonical]')?.href ?? null;
  let outlined: OutlinedPicture[] = [];
  const session = liveSession(
    document,
    {
      words: browserWords(),
      wake: () => void sendMessage('wake').catch(() => undefined),
      operate: journalAndSend,
      journal,
      saved: () => sendMessage('liveMarks', { canonical }),
      outline(pictures) {
        if (JSON.stringify(pictures) === JSON.stringify(outlined)) return;
        void sendMessage('outline', { before: outlined, now: pictures });
        outlined = pictures;
      },
      lastColour: async () => (await loadSettings()).lastColour,
      rememberColour: (colour) => void sendMessage('rememberColour', colour).catch(() => undefined),
    },
    life.signal,
  );
  const stop = [
    onMessage('ping', () => true),
    onMessage('markSelection', () => session.markSelection()),
    onMessage('markPicture', ({ data }) => session.markPicture(data)),
    onMessage('startMarking', () => session.startMarking()),
    onMessage('jumpTo', ({ data }) => session.jumpTo(data)),
    // Answered at once: who told need not wait, and the page may be gone by then.
    onMessage('marksChanged', () => void session.refresh().catch(() => undefined)),
  ];
  life.signal.addEventListener('abort', () => stop.forEach((off) => off()));
  void session.refresh();
});
