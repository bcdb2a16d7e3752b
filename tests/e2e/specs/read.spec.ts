import { describe, expect, test } from 'vitest';
import { isReading, stage } from '../harness/stage.ts';

const on = stage();

interface Storing {
  storage: { local: { set(items: object): Promise<void> } };
}

const TITLE = '새벽 3시, 캐시가 한꺼번에 만료되던 날';

describe('the first click', () => {
  test('turns the tab into the reading view: title, byline, date, headings, code', async () => {
    const tab = await on.read('/ko-cache.html');
    expect(await tab.url()).toContain(`${on.browser.base}reader.html`);
    expect(await tab.title()).toContain(TITLE);
    for (const part of [
      TITLE,
      '한서윤',
      '두레박 기술 블로그',
      '왜 하필 그 시각이었나',
      '캐시는 평균을 빠르게 하지만',
    ])
      await tab.waitForText(part);
    expect(await on.browser.hasPopup()).toBe(false);
    await tab.close();
  });

  test('keeps code to the letter, without line numbers, and says its language', async () => {
    const tab = await on.read('/ko-cache.html');
    const blocks = await tab.evaluate(() =>
      [...document.querySelectorAll('article pre')].map((pre) => pre.textContent),
    );
    expect(blocks[0]).toContain(
      '        Product cached = redis.get("product:" + id);\n        if (cached != null) {\n',
    );
    expect(blocks[0]).not.toMatch(/^\d+\n\d+/);
    const languages = await tab.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('galpi-language')].map((label) => label.dataset['text']),
    );
    expect(languages.join(' ')).toBe('Java Kotlin Python YAML Shell');
    await tab.close();
  });

  test('works under a policy that forbids everything', async () => {
    on.copy('ko-cache.html', '/strict.html');
    on.site.headers.set('/strict.html', {
      'content-security-policy':
        "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
    });
    const tab = await on.read('/strict.html');
    await tab.waitForText(TITLE);
    await tab.close();
  });

  test('reads a page that a script drew, and a short one', async () => {
    for (const [path, text] of [
      ['/app.html', '두 값이 같은지 먼저 견주고'],
      ['/ko-short.html', '금요일이었다.'],
    ] as const) {
      const tab = await on.browser.open(on.url(path));
      await tab.waitForText(text);
      await on.browser.clickToolbar(tab);
      await isReading(tab);
      await tab.waitForText(text);
      await tab.close();
    }
  });

  test('by the keyboard does the same', async () => {
    const tab = await on.browser.open(on.url('/en-queue.html'));
    await tab.press('Alt+r');
    await isReading(tab);
    await tab.waitForText('when something is stuck, a human can see which job');
    await tab.close();
  });

  test('with a background that was stopped does the same', async () => {
    const tab = await on.browser.open(on.url('/en-queue.html'));
    await on.browser.stopBackground();
    await on.browser.clickToolbar(tab);
    await isReading(tab);
    await tab.close();
  });

  test('by the context menu does the same', async (context) => {
    // Chromium's menus are the system's: nothing in the browser can open one and take an item.
    if (!on.browser.contextMenu) return context.skip('native menus cannot be opened in this browser');
    const tab = await on.browser.open(on.url('/en-queue.html'));
    await on.browser.contextMenu(tab, 300, 300, on.t('commandRead'));
    await isReading(tab);
    await tab.close();
  });
});

describe('the second click', () => {
  test('opens the popup of the open post', async () => {
    const tab = await on.read('/en-queue.html');
    await on.browser.clickToolbar(tab);
    const popup = await on.browser.popup();
    await popup.waitForText(on.t('noHighlightsYet'));
    expect(await popup.text()).toContain(await tab.title());
    await tab.close();
  });

  test('still does after the background was stopped', async () => {
    const tab = await on.read('/en-queue.html');
    await on.browser.stopBackground();
    await on.browser.clickToolbar(tab);
    await (await on.browser.popup()).waitForText(on.t('noHighlightsYet'));
    await tab.close();
  });
});

describe('where there is nothing to read', () => {
  test('a page of the browser: the popup says why', async () => {
    const tab = await on.browser.open(on.browser.name === 'chromium' ? 'chrome://version/' : 'about:config');
    await on.browser.clickToolbar(tab);
    const popup = await on.browser.popup();
    await popup.waitForText(on.t('unreadableBrowserPage'));
    await tab.close();
  });

  test('a page without text: the popup says why', async () => {
    const tab = await on.browser.open(on.url('/empty.html'));
    await on.browser.clickToolbar(tab);
    await (await on.browser.popup()).waitForText(on.t('unreadableEmpty'));
    expect(await tab.url()).toBe(on.url('/empty.html'));
    await tab.close();
  });

  test('the popup that was asked to read it says why itself', async () => {
    const library = await on.browser.openLibrary();
    const toolbar = (toolbar: 'list' | 'read'): Promise<void> =>
      library.evaluate(async (wanted) => {
        const own = window as unknown as Record<'browser' | 'chrome', Storing | undefined>;
        await (own.browser ?? own.chrome)!.storage.local.set({ settings: { toolbar: wanted } });
      }, toolbar);
    await toolbar('list');
    const tab = await on.browser.open(on.url('/empty.html'));
    await on.browser.clickToolbar(tab);
    const popup = await on.browser.popup();
    await popup.clickByName('button', on.t('commandRead'));
    await popup.waitForText(on.t('unreadableEmpty'));
    await on.browser.closePopup();
    await on.browser.clickToolbar(tab);
    await (await on.browser.popup()).find('button', on.t('commandRead'));
    await toolbar('read');
    await library.close();
    await tab.close();
  });
});

describe('the article', () => {
  test('is there again after a reload', async () => {
    const tab = await on.read('/ko-cache.html');
    await tab.reload();
    await isReading(tab);
    await tab.waitForText('캐시는 평균을 빠르게 하지만');
    await tab.close();
  });
});
