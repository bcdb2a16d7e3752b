import { describe, expect, test } from 'vitest';
import type { Tab } from '../harness/driver.ts';
import { browserName, isReading, stage } from '../harness/stage.ts';

const on = stage();

const bodySize = (): number =>
  Number.parseFloat(getComputedStyle(document.querySelector('article p')!).fontSize);

interface Extension {
  storage: { local: { get(key: 'settings'): Promise<{ settings?: { theme: string } }> } };
}

/** Nobody closes a tab as fast as a test: it waits until the choice is on the disk. */
const themeIsKept = (tab: Tab, theme: string): Promise<void> =>
  tab.waitFor(
    `${theme} is kept`,
    async (wanted) => {
      const api = window as unknown as Record<'browser' | 'chrome', Extension | undefined>;
      const { settings } = await (api.browser ?? api.chrome)!.storage.local.get('settings');
      return settings?.theme === wanted;
    },
    theme,
  );

describe('the reading view', () => {
  test('keeps the size and the theme a reader chose, here and in the next post', async () => {
    const tab = await on.read('/ko-cache.html');
    const before = await tab.evaluate(bodySize);
    await tab.clickByName('button', on.t('typeSettings'));
    const larger = on.t('increase', on.t('fontSize'));
    await tab.clickByName('button', larger);
    await tab.clickByName('button', larger);
    await tab.clickByName('radio', on.t('theme_sepia'));
    await tab.waitFor(
      'larger text',
      (size) => Number.parseFloat(getComputedStyle(document.querySelector('article p')!).fontSize) === size,
      before + 2,
    );
    await tab.waitFor('sepia', () => document.documentElement.dataset['theme'] === 'sepia');
    await themeIsKept(tab, 'sepia');
    await tab.reload();
    await isReading(tab);
    expect(await tab.evaluate(bodySize)).toBe(before + 2);
    await tab.close();
    const next = await on.read('/en-queue.html');
    expect(await next.evaluate(bodySize)).toBe(before + 2);
    expect(await next.evaluate(() => document.documentElement.dataset['theme'])).toBe('sepia');
    await next.clickByName('button', on.t('typeSettings'));
    await next.clickByName('radio', on.t('theme_auto'));
    await next.waitFor('not sepia', () => document.documentElement.dataset['theme'] !== 'sepia');
    await themeIsKept(next, 'auto');
    await next.close();
  });

  test('follows the system into the dark', async () => {
    const tab = await on.read('/ko-cache.html');
    const ink = (): string => getComputedStyle(document.querySelector('article p')!).color;
    const light = await tab.evaluate(ink);
    await tab.prefer('dark');
    await tab.waitFor(
      'another ink',
      (was) => getComputedStyle(document.querySelector('article p')!).color !== was,
      light,
    );
    await tab.prefer('light');
    await tab.close();
  });

  test('goes where the contents point', async () => {
    const tab = await on.read('/ko-cache.html');
    await tab.resize(1440, 900);
    await tab.clickByName('button', '석 달 뒤');
    await tab.waitFor('the heading is in view', () => {
      const heading = [...document.querySelectorAll('article h2')].find(
        (one) => one.textContent === '석 달 뒤',
      );
      const box = heading?.getBoundingClientRect();
      return box && box.top >= 0 && box.top < innerHeight / 2;
    });
    await tab.close();
  });

  test('gives the focus to where the contents point, or back', async () => {
    const tab = await on.read('/ko-cache.html');
    await tab.resize(900, 800);
    await tab.clickByName('button', on.t('typeSettings'));
    await tab.press('Tab');
    await tab.press('Escape');
    await tab.focused('button', on.t('typeSettings'));
    await tab.clickByName('button', on.t('contents'));
    await tab.clickByName('button', on.t('close'));
    await tab.focused('button', on.t('contents'));
    await tab.press('Enter');
    await tab.clickByName('button', '석 달 뒤');
    await tab.focused('heading', '석 달 뒤');
    await tab.close();
  });

  test('opens a footnote beside its mark, and goes to it with the focus', async () => {
    const tab = await on.read('/ko-cache.html');
    await tab.resize(500, 800);
    await tab.evaluate(() => document.querySelector<HTMLElement>('sup a[data-galpi-ref]')!.focus());
    await tab.press('Enter');
    await tab.find('button', on.t('goToEnd'));
    expect(
      await tab.evaluate(() => document.querySelector('.footnote')!.getBoundingClientRect().right),
    ).toBeLessThanOrEqual(480);
    await tab.clickByName('button', on.t('goToEnd'));
    await tab.waitFor('the note has the focus', () => document.activeElement?.matches('article li'));
    // tabs of one window share its size
    await tab.resize(1280, 900);
    await tab.close();
  });

  // another browser's window does not get that narrow
  test.runIf(browserName === 'chromium')(
    'shows all of what can be done with words in a narrow window',
    async () => {
      const tab = await on.read('/ko-cache.html');
      const outside = (bar: string): string[] =>
        [document.querySelector(bar)!, ...document.querySelectorAll(`${bar} button`)]
          .map((one) => ({ one, box: one.getBoundingClientRect() }))
          .filter(({ box }) => box.left < 0 || box.right > document.documentElement.clientWidth)
          .map(({ one, box }) => `${one.ariaLabel} ${box.left} ${box.right}`);
      await tab.resize(320, 700);
      await tab.select('그날은 아니었습니다.');
      await tab.find('group', on.t('selectionBar'));
      expect(await tab.evaluate(outside, '.floating-bar')).toEqual([]);
      await tab.press('3');
      await tab.press('j');
      await tab.find('group', on.t('markBar'));
      expect(await tab.evaluate(outside, '.floating-bar')).toEqual([]);
      await tab.press('Delete');
      await tab.close();
    },
  );

  test('copies a block of code to the letter', async () => {
    const tab = await on.read('/ko-cache.html');
    await tab.clickByName('button', on.t('copy'), { nth: 0 });
    await tab.find('button', on.t('copied'));
    const code = await tab.evaluate(() => document.querySelector('article pre')!.textContent);
    expect(await on.pasted()).toBe(code);
    await tab.close();
  });

  test('keeps the place where one left off', async () => {
    const path = on.copy('ko-cache.html', '/place.html');
    const tab = await on.read(path);
    await tab.clickByName('button', on.t('save'));
    await tab.waitForText(on.t('saved'));
    await tab.evaluate(() =>
      [...document.querySelectorAll('article h3')].at(-1)!.scrollIntoView({ behavior: 'instant' }),
    );
    await tab.waitFor('the place is kept', () => scrollY > 1000);
    await new Promise((done) => setTimeout(done, 1500));
    await tab.reload();
    await isReading(tab);
    await tab.waitFor('the same place', () => scrollY > 1000);
    await tab.close();
  });
});
