import { signal, type ReadonlySignal } from '@preact/signals';
import { render } from 'preact';
import { FeedList } from '@/components/reader/FeedList';
import { WordsProvider } from '@/components/ui/words';
import { ownTabId, popupInTab } from '@/lib/browser/ownTab';
import { onPageMessage } from '@/lib/browser/pages';
import { openLibrary } from '@/lib/browser/tabs';
import type { Library } from '@/lib/library/database';
import type { Settings } from '@/lib/model/settings';
import type { Words } from '@/lib/model/words';
import type { Feed, FeedPost } from '@/lib/reader/feed';
import { createFeedShelf } from '@/lib/reader/feedShelf';
import { dress } from './dress';
import { leave } from './leave';

export interface ChoosePorts {
  db: Library;
  words: Words;
  settings: ReadonlySignal<Settings>;
  isPrivate: boolean;
  app: Element;
}

/** Shows the posts of a page that holds several. */
export async function choose(
  feed: Feed,
  { db, words, settings, isPrivate, app }: ChoosePorts,
): Promise<void> {
  const { signal: life } = new AbortController();
  const shelf = createFeedShelf({ db, posts: feed.posts, isPrivate, signal: life });
  const trouble = signal<string | null>(null);
  const close = (): void =>
    leave({ url: feed.url, steps: 1, openIn: settings.value.openIn, finish: () => Promise.resolve() });
  const on = {
    async save(posts: readonly FeedPost[]): Promise<void> {
      const failures = await Promise.all(posts.map(shelf.save));
      const failure = failures.find((why) => why !== null);
      trouble.value = failure ? words(`saveFailed_${failure}`) : null;
    },
    forgetTrouble: () => void (trouble.value = null),
    library: () => void openLibrary(),
    close,
  };
  const List = () => (
    <FeedList
      feed={feed}
      kept={shelf.kept.value}
      theme={settings.value.theme}
      trouble={trouble.value}
      on={on}
    />
  );
  dress(feed);
  render(
    <WordsProvider value={words}>
      <List />
    </WordsProvider>,
    app,
  );
  const tabId = await ownTabId();
  await popupInTab(tabId);
  onPageMessage((message) => {
    if (message.tabId === tabId && message.type === 'close') close();
  });
}
