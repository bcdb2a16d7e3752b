import { describe, expect, test } from 'vitest';
import type { Tab } from '../harness/driver.ts';
import { isReading, stage, waitForMarked, waitForPainted } from '../harness/stage.ts';

const on = stage();

const WORDS = '느린 질의는 없었습니다.';

const withoutBar = (tab: Tab): Promise<string> =>
  tab.evaluate(() => document.head.outerHTML + document.body.outerHTML);

/** A page on which words were marked by the keyboard. */
async function marked(path: string): Promise<Tab> {
  const keys = await on.shortcut('highlight');
  const tab = await on.browser.open(on.url(on.copy('ko-cache.html', path)));
  await tab.select(WORDS);
  await tab.press(keys);
  await waitForMarked(tab, WORDS);
  return tab;
}

describe('on the live page', () => {
  test('a selection is marked by the keyboard, painted over the page’s own nodes, and saved', async () => {
    const keys = await on.shortcut('highlight');
    const tab = await on.browser.open(on.url(on.copy('ko-cache.html', '/live-keys.html')));
    const before = await withoutBar(tab);
    await tab.select(WORDS);
    await tab.press(keys);
    await waitForMarked(tab, WORDS);
    // The bar says so once the transaction is through.
    await tab.find('toolbar', on.t('extName'));
    await tab.hears(on.t('saved'));
    expect(await withoutBar(tab)).toBe(before);
    await tab.press('Escape');
    await on.browser.clickToolbar(tab);
    const popup = await on.browser.popup();
    await popup.waitForText(WORDS);
    await tab.close();
  });

  test('by the context menu', async (context) => {
    if (!on.browser.contextMenu) return context.skip('native menus cannot be opened in this browser');
    const tab = await on.browser.open(on.url(on.copy('ko-cache.html', '/live-menu.html')));
    await tab.select(WORDS);
    const at = await tab.evaluate(() => {
      const { x, y, width, height } = getSelection()!.getRangeAt(0).getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    });
    await on.browser.contextMenu(tab, at.x, at.y, on.t('commandHighlight'));
    await waitForMarked(tab, WORDS);
    await tab.close();
  });

  test('a mark gets another colour, and goes and comes back, by the bar', async () => {
    const tab = await marked('/live-bar.html');
    await tab.clickByName('button', on.t('colour_blue'));
    await waitForPainted(tab, 'blue', WORDS);
    await tab.clickByName('button', on.t('remove'));
    await tab.waitFor('nothing is painted', () => !CSS.highlights.has('galpi-blue'));
    await tab.clickByName('button', on.t('undo'));
    await waitForPainted(tab, 'blue', WORDS);
    await tab.clickByName('button', on.t('close'));
    await tab.gone('toolbar', on.t('extName'));
    await tab.close();
  });

  test('marking ends with the extension, and not because the page says so', async () => {
    const tab = await marked('/live-end.html');
    await tab.find('toolbar', on.t('extName'));
    // as WXT's own content scripts tell each other
    await tab.evaluate(
      (ids) => {
        for (const id of ids)
          document.dispatchEvent(
            new CustomEvent(`${id}:live:wxt:content-script-started`, {
              detail: { contentScriptName: 'live', messageId: 'forged' },
            }),
          );
      },
      [new URL(on.browser.base).host, 'galpi@galpi.example'],
    );
    await tab.clickByName('button', on.t('colour_blue'));
    await waitForPainted(tab, 'blue', WORDS);
    if (on.browser.name === 'chromium') {
      // Firefox takes the script away with its extension, and what it has drawn stays
      await on.browser.reloadExtension();
      await tab.gone('toolbar', on.t('extName'));
    }
    await tab.close();
  });

  test('a mark survives a tab that is closed as soon as it is painted, with a background that slept', async () => {
    const keys = await on.shortcut('highlight');
    const path = on.copy('ko-cache.html', '/live-gone.html');
    const tab = await on.browser.open(on.url(path));
    await tab.select('처음 본 화면은');
    await tab.press(keys);
    await waitForMarked(tab, '처음 본 화면은');
    await on.browser.stopBackground();
    await tab.select(WORDS);
    await tab.clickByName('button', on.t('colour_green'));
    await waitForPainted(tab, 'green', WORDS);
    await tab.close();
    const again = await on.read(path);
    await waitForPainted(again, 'green', WORDS);
    await waitForMarked(again, '처음 본 화면은');
    await again.close();
  });

  test('shows what was marked in the reading view, and the other way round', async () => {
    const keys = await on.shortcut('highlight');
    const path = on.copy('ko-cache.html', '/live-both.html');
    const reader = await on.read(path);
    await on.mark(reader, '모든 질의가 빨랐고', '5');
    await reader.back();
    await reader.waitFor('the page', () => location.protocol === 'http:');
    await reader.select(WORDS);
    await reader.press(keys);
    await waitForPainted(reader, 'violet', '모든 질의가 빨랐고');
    await waitForMarked(reader, WORDS);
    await on.browser.clickToolbar(reader);
    const popup = await on.browser.popup();
    await popup.clickByName('button', on.t('commandRead'));
    await isReading(reader);
    await waitForPainted(reader, 'violet', '모든 질의가 빨랐고');
    await waitForMarked(reader, WORDS);
    await reader.close();
  });
});
