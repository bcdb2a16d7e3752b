import { browser } from 'wxt/browser';

export type MenuId = 'read' | 'highlight' | 'picture' | 'save' | 'selection' | 'library';

const pages = ['http://*/*', 'https://*/*', 'file:///*'];

/** Menus outlive the worker; they are made anew when the extension or the browser starts. */
export async function createMenus(): Promise<void> {
  await browser.contextMenus.removeAll();
  const title = (key: Parameters<typeof browser.i18n.getMessage>[0]) => browser.i18n.getMessage(key);
  const onPages = { documentUrlPatterns: pages };
  browser.contextMenus.create({
    id: 'read',
    title: title('commandRead'),
    contexts: ['page', 'selection'],
    ...onPages,
  });
  browser.contextMenus.create({
    id: 'highlight',
    title: title('commandHighlight'),
    contexts: ['selection'],
    ...onPages,
  });
  browser.contextMenus.create({
    id: 'picture',
    title: title('commandPicture'),
    contexts: ['image'],
    ...onPages,
  });
  browser.contextMenus.create({
    id: 'save',
    title: title('commandSave'),
    contexts: ['page', 'selection', 'action'],
  });
  browser.contextMenus.create({
    id: 'selection',
    title: title('commandSaveSelection'),
    contexts: ['selection'],
    ...onPages,
  });
  browser.contextMenus.create({ id: 'library', title: title('openLibrary'), contexts: ['action'] });
}
