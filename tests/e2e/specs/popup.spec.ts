import { beforeAll, describe, expect, test } from 'vitest';
import type { Tab } from '../harness/driver.ts';
import { stage, waitForPainted } from '../harness/stage.ts';
import type { View } from '../harness/view.ts';

const on = stage();

interface Action {
  getPopup(of: object): Promise<string>;
}

const FIRST = '데이터베이스의 연결은 한 개도';
const LAST = '상수 하나를 고르는 일도 설계입니다.';
let tab: Tab;

const open = async (): Promise<View> => {
  await on.browser.clickToolbar(tab);
  const popup = await on.browser.popup();
  await popup.waitForText(on.t('copyMarkdown'));
  return popup;
};

beforeAll(async () => {
  tab = await on.read('/ko-cache.html');
  // Marked from the end: the list follows the post, not the clock.
  await on.mark(tab, LAST, '4');
  await on.mark(tab, FIRST, '2');
});

describe('the popup of a post', () => {
  test('lists its highlights in their order, under their headings', async () => {
    const popup = await open();
    await popup.waitForText(LAST);
    const text = await popup.text();
    expect(text.indexOf(FIRST)).toBeGreaterThan(0);
    expect(text.indexOf(LAST)).toBeGreaterThan(text.indexOf(FIRST));
    expect(text).toContain('석 달 뒤');
    await on.browser.closePopup();
  });

  test('jumps to a highlight', async () => {
    await tab.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
    const popup = await open();
    await popup.clickByName('button', on.t('goThere'), { nth: -1 });
    await tab.waitFor('the last highlight is in view', () => {
      const range = [...(CSS.highlights.get('hl-pink') ?? [])][0] as Range | undefined;
      const box = range?.getBoundingClientRect();
      return box && box.top > 0 && box.bottom < innerHeight;
    });
    await on.browser.closePopup();
  });

  test('recolours', async () => {
    const popup = await open();
    await popup.clickByName('button', on.t('edit'), { nth: 0 });
    await popup.clickByName('button', on.t('colour_violet'));
    await waitForPainted(tab, 'violet', FIRST);
    await on.browser.closePopup();
  });

  test('keeps a note and tags', async () => {
    let popup = await open();
    await popup.clickByName('button', on.t('edit'), { nth: -1 });
    await popup.focused('textbox', on.t('note'));
    await popup.type('상수도 설계');
    await popup.clickByName('textbox', on.t('tags'));
    await popup.type('#review');
    await popup.clickByName('button', on.t('save'));
    await popup.waitForText('#review');
    await on.browser.closePopup();
    popup = await open();
    await popup.waitForText('상수도 설계');
    await popup.waitForText('#review');
    await on.browser.closePopup();
  });

  test('deletes, and undoes it', async () => {
    const popup = await open();
    await popup.clickByName('button', on.t('remove'), { nth: 0 });
    await popup.waitForText(on.t('highlightRemoved'));
    await tab.waitFor('it is not painted', () => !CSS.highlights.has('hl-violet'));
    await popup.clickByName('button', on.t('undo'));
    await waitForPainted(tab, 'violet', FIRST);
    await on.browser.closePopup();
  });

  test('copies everything as Markdown', async () => {
    const popup = await open();
    await popup.clickByName('button', on.t('copyMarkdown'));
    await popup.find('button', on.t('copied'));
    await on.browser.closePopup();
    const text = await on.pasted();
    expect(text).toContain(`> ${FIRST}`);
    expect(text).toContain('상수도 설계');
  });

  test('opens the post in the library', async () => {
    const popup = await open();
    await popup.clickByName('button', on.t('library'));
    const library = await on.tabAt(`${on.browser.base}options.html`);
    await library.waitForText(LAST);
    // there too a click lists them
    await on.browser.clickToolbar(library);
    await (await on.browser.popup()).waitForText(LAST);
    await on.browser.closePopup();
    await library.close();
  });

  test('closes the reading view', async () => {
    const popup = await open();
    await popup.clickByName('button', on.t('close'));
    await tab.waitFor('the page', (url) => location.href === url, on.url('/ko-cache.html'));
  });

  test('over the page itself it is as wide as everywhere', async () => {
    const library = await on.browser.openLibrary();
    await library.evaluate(() => (location.hash = '#/settings'));
    await library.clickByName('radio', on.t('toolbar_list'));
    await library.waitFor('the popup of every tab', async () => {
      const api = window as unknown as Record<'browser' | 'chrome', { action: Action } | undefined>;
      return (await (api.browser ?? api.chrome)!.action.getPopup({})) !== '';
    });
    await library.close();
    const popup = await open();
    expect(await popup.find('button', on.t('commandRead'))).not.toBeNull();
    expect(await popup.evaluate(() => document.documentElement.scrollWidth)).toBe(380);
    await on.browser.closePopup();
  });
});
