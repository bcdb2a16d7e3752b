import { defineContentScript } from 'wxt/utils/define-content-script';
import { browserWords } from '@/lib/browser/i18n';
import { journalAndSend } from '@/lib/browser/journal';
import { onMessage, sendMessage } from '@/lib/browser/messages';
import { loadSettings, saveSettings } from '@/lib/browser/settings';
import { liveSession } from '@/lib/live/session';

export default defineContentScript({
  matches: [],
  registration: 'runtime',
  main(ctx) {
    const canonical = document.querySelector<HTMLLinkElement>('link[rel~=canonical]')?.href ?? null;
    const session = liveSession(
      document,
      {
        words: browserWords(),
        operate: journalAndSend,
        saved: () => sendMessage('liveMarks', { canonical }),
        lastColour: async () => (await loadSettings()).lastColour,
        rememberColour: (lastColour) => void saveSettings({ lastColour }),
      },
      ctx.signal,
    );
    const stop = [
      onMessage('ping', () => true),
      onMessage('markSelection', () => session.markSelection()),
      onMessage('startMarking', () => session.startMarking()),
      onMessage('jumpTo', ({ data }) => session.jumpTo(data)),
      onMessage('marksChanged', () => session.refresh()),
    ];
    ctx.onInvalidated(() => stop.forEach((off) => off()));
    void session.refresh();
  },
});
