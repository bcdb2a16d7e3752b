import { describe, expect, test } from 'vitest';
import { isReading, stage } from '../harness/stage.ts';

const on = stage();

async function isSaved(title: string): Promise<void> {
  const library = await on.browser.openLibrary();
  expect(await library.find('link', title)).not.toBeNull();
  await library.clickByName('link', title);
  await isReading(library);
  await library.close();
}

describe('a post is saved without being opened, and can be read in the library', () => {
  test('by the keyboard, with a background that was asleep', async () => {
    const keys = await on.shortcut('save');
    const tab = await on.browser.open(on.url('/en-queue.html'));
    const before = await tab.evaluate(() => document.documentElement.outerHTML);
    await on.browser.stopBackground();
    await tab.press(keys);
    await new Promise((done) => setTimeout(done, 1500));
    expect(await tab.evaluate(() => document.documentElement.outerHTML)).toBe(before);
    await isSaved(await tab.evaluate(() => document.querySelector('h1')!.textContent));
    await tab.close();
  });

  test('by the context menu', async (context) => {
    if (!on.browser.contextMenu) return context.skip('native menus cannot be opened in this browser');
    const tab = await on.browser.open(on.url('/ko-cache.html'));
    await on.browser.contextMenu(tab, 300, 300, on.t('commandSave'));
    await new Promise((done) => setTimeout(done, 1500));
    await isSaved('새벽 3시, 캐시가 한꺼번에 만료되던 날');
    await tab.close();
  });
});
