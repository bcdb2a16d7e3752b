import { render } from 'preact';
import { ReadingView } from '@/components/reader/ReadingView';
import { WordsProvider } from '@/components/ui/words';
import { ownTabId, popupInTab } from '@/lib/browser/ownTab';
import { onPageMessage } from '@/lib/browser/pages';
import { openLibrary } from '@/lib/browser/tabs';
import { jump } from '@/lib/reader/jump';
import type { Reading } from '@/lib/reader/reading';
import { tellBugs } from '@/lib/reader/tellBugs';
import type { Capture } from '@/lib/library/database';
import { dress } from './dress';
import { leave } from './leave';
import { samePlace } from './samePlace';

/** Shows an article in this tab, then listens to the popup over it. */
export async function read(reading: Reading, capture: Capture, app: Element): Promise<void> {
  const { source, notes, settings } = reading;
  const place = samePlace(reading);
  // few articles are cut into pages
  const joining = capture.article.nextPage
    ? (await import('./join')).joiningOf(reading, capture, place)
    : null;
  const close = (): void =>
    leave({
      url: source.url,
      steps: source.among ? 2 : 1,
      openIn: settings.value.openIn,
      finish: () => notes.flush(),
    });
  const library = (): void => {
    const post = reading.shelf.post.value;
    void openLibrary(post ? `/post/${post.id}` : '');
  };
  tellBugs(reading.notices, reading.words);
  dress({ title: source.draft.title, icon: source.icon });
  render(
    <WordsProvider value={reading.words}>
      <ReadingView {...{ reading, joining }} place="page" onClose={close} onLibrary={library} />
    </WordsProvider>,
    app,
  );
  place.take();
  void import('./missLibrary').then(({ missLibrary }) => missLibrary(reading, () => void openLibrary()));

  const tabId = await ownTabId();
  await popupInTab(tabId);
  onPageMessage((message) => {
    if (message.tabId !== tabId) return;
    if (message.type === 'close') close();
    else jump(reading, message.highlightId);
  });
}
