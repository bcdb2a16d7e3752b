import '@/components/ui/base.css';
import { signal } from '@preact/signals';
import { render } from 'preact';
import { NothingToRead } from '@/components/reader/NothingToRead';
import { ReadingView } from '@/components/reader/ReadingView';
import { WordsProvider } from '@/components/ui/words';
import { browserWords } from '@/lib/browser/i18n';
import { isPrivate, ownTabId, popupInTab } from '@/lib/browser/ownTab';
import { onPageMessage } from '@/lib/browser/pages';
import { loadSettings, saveSettings, watchSettings } from '@/lib/browser/settings';
import { openLibrary } from '@/lib/browser/tabs';
import { Library } from '@/lib/library/database';
import { jump } from '@/lib/reader/jump';
import { createReading } from '@/lib/reader/reading';
import { dress } from './dress';
import { leave } from './leave';
import { open } from './open';

const db = new Library();
const words = browserWords();
const life = new AbortController();
const app = document.querySelector('#app')!;

document.documentElement.lang = words.lang;
// Another article in the same tab is another page: nothing of this one is carried over.
addEventListener('hashchange', () => location.reload());
const [loaded, opened] = await Promise.all([loadSettings(), open(db, location.hash.slice(1))]);
const settings = signal(loaded);
watchSettings((next) => (settings.value = next));

if (opened.ok) {
  const { source } = opened;
  const reading = createReading(source, {
    db,
    words,
    settings,
    changeSettings(patch) {
      settings.value = { ...settings.value, ...patch };
      void saveSettings(patch);
    },
    isPrivate: isPrivate(),
    signal: life.signal,
  });
  dress(source);
  const close = (): void => leave(reading);
  const library = (): void => {
    const post = reading.shelf.post.value;
    void openLibrary(post ? `/post/${post.id}` : '');
  };
  const view = <ReadingView reading={reading} place="page" onClose={close} onLibrary={library} />;
  render(<WordsProvider value={words}>{view}</WordsProvider>, app);

  const tabId = await ownTabId();
  await popupInTab(tabId);
  onPageMessage((message) => {
    if (message.type === 'captured' || message.tabId !== tabId) return;
    if (message.type === 'close') close();
    else jump(reading, message.highlightId);
  });
} else {
  const nothing = <NothingToRead theme={loaded.theme} onLibrary={() => void openLibrary()} />;
  render(<WordsProvider value={words}>{nothing}</WordsProvider>, app);
}
