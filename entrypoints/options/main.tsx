import '@/components/ui/base.css';
import { signal } from '@preact/signals';
import { render } from 'preact';
import { LibraryPage } from '@/components/library/LibraryPage';
import { WordsProvider } from '@/components/ui/words';
import { keepBirthKnown, lostPorts } from '@/lib/browser/birth';
import { downloads } from '@/lib/browser/downloads';
import { eraseStorage } from '@/lib/browser/erase';
import { browserWords } from '@/lib/browser/i18n';
import { keepLiveTabsTold } from '@/lib/browser/liveTabs';
import { isPrivate } from '@/lib/browser/ownTab';
import { loadSettings, saveSettings, watchSettings } from '@/lib/browser/settings';
import { Library } from '@/lib/library/database';
import { eraseAll } from '@/lib/library/purge';
import type { Settings } from '@/lib/model/settings';
import { tellBugs } from '@/lib/reader/tellBugs';
import { createSearchEngine } from '@/lib/shelves/searchEngine';
import { unpackApart } from '@/lib/shelves/importing/unpackApart';
import { createShelves } from '@/lib/shelves/shelves';
import { outwardPorts } from './outwardPorts';
import type { Workers } from '../workers';

declare const galpiWorkers: Workers; // what workers.js has left, before this script

const words = browserWords();
document.documentElement.lang = words.lang;
const life = new AbortController();
const engine = createSearchEngine(galpiWorkers.search, life.signal, galpiWorkers.searchFailed);
const db = new Library();
keepLiveTabsTold(db);
keepBirthKnown(db);
const settings = signal(await loadSettings());
watchSettings((now) => (settings.value = now), life.signal);

const changeSettings = (patch: Partial<Settings>): void => {
  settings.value = { ...settings.value, ...patch };
  void saveSettings(patch);
};
const outside = {
  downloads,
  outward: outwardPorts,
  lost: lostPorts(db),
  unpack: unpackApart(galpiWorkers.startUnzip),
};
const shelves = createShelves(
  db,
  engine,
  { words, settings, changeSettings, isPrivate: isPrivate(), ...outside },
  life.signal,
);
// A mark of a live page whose worker was stopped is here as soon as the library is looked at.
void shelves.drawn.then(async () => (await import('@/lib/browser/operate')).replayJournal(db));
tellBugs(shelves.notices, words, life.signal);
const erase = async (): Promise<void> => {
  await eraseAll(db);
  await eraseStorage();
  shelves.notices.say({ text: words('erased') });
};

render(
  <WordsProvider value={words}>
    <LibraryPage shelves={shelves} settings={settings} onSettings={changeSettings} onErase={erase} />
  </WordsProvider>,
  document.getElementById('app')!,
);
