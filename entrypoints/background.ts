import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { markPicture, markSelection } from '@/lib/browser/live';
import { answerLivePages } from '@/lib/browser/answers';
import { keepBirthKnown } from '@/lib/browser/birth';
import { keepLiveTabsTold } from '@/lib/browser/liveTabs';
import { createMenus, type MenuId } from '@/lib/browser/menus';
import { replayJournal } from '@/lib/browser/operate';
import { readTab } from '@/lib/browser/read';
import { saveSelected, saveTab } from '@/lib/browser/save';
import { loadSettings, watchSettings } from '@/lib/browser/settings';
import { applyToolbar } from '@/lib/browser/toolbar';
import { Library } from '@/lib/library/database';

export default defineBackground(() => {
  const db = new Library();
  keepLiveTabsTold(db);
  keepBirthKnown(db);
  const start = async (): Promise<void> => {
    await createMenus();
    await applyToolbar(await loadSettings());
  };

  browser.runtime.onInstalled.addListener(() => void start());
  browser.runtime.onStartup.addListener(() => void start());
  browser.action.onClicked.addListener((tab) => void readTab(db, tab));
  browser.commands.onCommand.addListener((command, tab) => {
    if (tab?.id === undefined) return;
    if (command === 'save') void saveTab(db, tab);
    else if (command === 'save-selection') void saveSelected(db, tab);
    else void markSelection(tab.id, tab.url);
  });
  browser.contextMenus.onClicked.addListener((info, tab) => {
    const id = info.menuItemId as MenuId;
    if (id === 'library') void browser.runtime.openOptionsPage();
    else if (tab?.id === undefined) return;
    else if (id === 'read') void readTab(db, tab);
    else if (id === 'save') void saveTab(db, tab);
    else if (id === 'selection') void saveSelected(db, tab);
    else if (id === 'picture') void markPicture(tab.id, tab.url, info.srcUrl ?? '');
    else void markSelection(tab.id, tab.url);
  });
  watchSettings((settings) => void applyToolbar(settings));
  answerLivePages(db);
  void replayJournal(db);
});
