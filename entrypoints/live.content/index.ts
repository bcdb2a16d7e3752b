import { defineContentScript } from 'wxt/utils/define-content-script';
import { browserWords } from '@/lib/browser/i18n';
import { journalAndSend } from '@/lib/browser/journal';
import { onMessage, sendMessage } from '@/lib/browser/messages';
import { loadSettings, saveSettings } from '@/lib/browser/settings';
import type { OutlinedPicture } from '@/lib/live/picture';
import { liveSession } from '@/lib/live/session';

export default defineContentScript({
  matches: [],
  registration: 'runtime',
  // it would tell the page the extension's id
  noScriptStartedPostMessage: true,
  main(ctx) {
    const canonical = document.querySelector<HTMLLinkElement>('link[rel~=canonical]')?.href ?? null;
    let outlined: OutlinedPicture[] = [];
    const session = liveSession(
      document,
      {
        words: browserWords(),
        wake: () => void sendMessage('wake').catch(() => undefined),
        operate: journalAndSend,
        saved: () => sendMessage('liveMarks', { canonical }),
        outline(pictures) {
          if (JSON.stringify(pictures) === JSON.stringify(outlined)) return;
          void sendMessage('outline', { before: outlined, now: pictures });
          outlined = pictures;
        },
        lastColour: async () => (await loadSettings()).lastColour,
        rememberColour: (lastColour) => void saveSettings({ lastColour }),
      },
      ctx.signal,
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
    ctx.onInvalidated(() => stop.forEach((off) => off()));
    void session.refresh();
  },
});
