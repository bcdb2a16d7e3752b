import '@/components/ui/base.css';
import { signal } from '@preact/signals';
import { render } from 'preact';
import { WordsProvider } from '@/components/ui/words';
import { browserWords } from '@/lib/browser/i18n';
import { keepLiveTabsTold } from '@/lib/browser/liveTabs';
import { isPrivate } from '@/lib/browser/ownTab';
import { loadSettings, saveSettings, watchSettings } from '@/lib/browser/settings';
import { openLibrary } from '@/lib/browser/tabs';
import { Library } from '@/lib/library/database';
import { createReading } from '@/lib/reader/reading';
import { open } from './open';
import { read } from './read';

const db = new Library();
keepLiveTabsTold(db);
const words = browserWords();
const app = document.querySelector('#app')!;

document.documentElement.lang = words.lang;
// Another article in the same tab is another page: nothing of this one is carried over.
addEventListener('hashchange', () => location.reload());
const [loaded, opened] = await Promise.all([loadSettings(), open(db, location.hash.slice(1))]);
const settings = signal(loaded);
watchSettings((next) => (settings.value = next));

if (opened?.holds === 'post') {
  const reading = createReading(opened.source, {
    db,
    words,
    settings,
    changeSettings(patch) {
      settings.value = { ...settings.value, ...patch };
      void saveSettings(patch);
    },
    isPrivate: isPrivate(),
    keepRepair: async (repair) => (await import('./keepRepaired')).keepRepaired(db, repair),
    signal: new AbortController().signal,
  });
  await read(reading, opened.capture, app);
} else if (opened?.holds === 'posts') {
  // most visits are to one post
  const { choose } = await import('./choose');
  await choose(opened.feed, { db, words, settings, isPrivate: isPrivate(), app });
} else {
  const { NothingToRead } = await import('@/components/reader/NothingToRead');
  const nothing = <NothingToRead theme={loaded.theme} onLibrary={() => void openLibrary()} />;
  render(<WordsProvider value={words}>{nothing}</WordsProvider>, app);
}
