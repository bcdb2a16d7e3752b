import { render } from 'preact';
import { browser } from 'wxt/browser';
import { PopupApp } from '@/components/popup/PopupApp';
import { WordsProvider } from '@/components/ui/words';
import { isLibraryLost, keepBirthKnown } from '@/lib/browser/birth';
import { browserWords } from '@/lib/browser/i18n';
import { keepLiveTabsTold } from '@/lib/browser/liveTabs';
import { anyCapture, popupActions } from '@/lib/browser/popupActions';
import { loadSettings } from '@/lib/browser/settings';
import { activeTab } from '@/lib/browser/tabs';
import { Library } from '@/lib/library/database';
import { openPopup } from '@/lib/popup/popup';
import { subjectOf } from '@/lib/popup/subject';
import '@/components/ui/base.css';

const db = new Library();
keepLiveTabsTold(db);
keepBirthKnown(db);
const words = browserWords();
document.documentElement.lang = words.lang;
document.title = words('extName');

const [tab, settings] = await Promise.all([activeTab(), loadSettings()]);
const subject = await subjectOf(location.hash, tab?.url, {
  own: (page) => browser.runtime.getURL(`/${page}`),
  capture: (id) => anyCapture(db, id),
});
const actions = popupActions(db, tab, subject, (reason) => {
  location.hash = `why=${reason}`;
  location.reload();
});

render(
  <WordsProvider value={words}>
    <PopupApp
      subject={subject}
      state={openPopup(db, subject, () => isLibraryLost(db))}
      actions={actions}
      theme={settings.theme}
      tabTitle={tab?.title ?? ''}
    />
  </WordsProvider>,
  document.getElementById('app')!,
);
