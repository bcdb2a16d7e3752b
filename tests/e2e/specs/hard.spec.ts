import { describe, expect, test } from 'vitest';
import type { Tab } from '../harness/driver.ts';
import { pages } from '../harness/places.ts';
import { serve } from '../harness/server.ts';
import { isReading, stage } from '../harness/stage.ts';

const on = stage();

const FIRST = '우물을 두 군데 파기로 한 것은 지난겨울의 일이었다.';
const LAST = '어느 우물인지 기억하는 편이 쉬웠다.';
const CODE =
  'def pick(user, pools):\n    if user.wrote_within(60):\n        return pools.writer\n    return pools.nearest(user)';

/** The whole post is there, its code to the letter. */
async function hasPost(tab: Tab): Promise<void> {
  await tab.waitForText(FIRST);
  await tab.waitForText(LAST);
  expect(await tab.evaluate(() => document.querySelector('.article pre')!.textContent)).toBe(CODE);
}

/** Badges and titles of the toolbar button, tab by tab. */
async function watchButton(library: Tab): Promise<void> {
  await library.evaluate(() => {
    interface Action {
      getBadgeText(at: { tabId: number }): Promise<string>;
      getTitle(at: { tabId: number }): Promise<string>;
    }
    interface Api {
      action: Action;
      tabs: { query(all: object): Promise<{ id: number }[]> };
    }
    const own = window as unknown as { browser?: Api; chrome: Api; seen: string[] };
    const api = own.browser ?? own.chrome;
    own.seen = [];
    setInterval(async () => {
      for (const { id } of await api.tabs.query({})) {
        const badgeNow = () => api.action.getBadgeText({ tabId: id }).catch(() => '');
        const badge = await badgeNow();
        const title = await api.action.getTitle({ tabId: id }).catch(() => '');
        // the two are asked for one after the other: both may have changed between
        if (badge && badge === (await badgeNow())) own.seen.push(`${badge} ${title}`);
      }
    }, 30);
  });
}

describe('pages that go', () => {
  test('a page that is left while it is read says so, and the next click reads where it went', async () => {
    const never = on.copy('app.html', '/left.html', (html) =>
      html.replace('setTimeout(() => {', "addEventListener('never', () => {").replace('}, 300);', '});'),
    );
    const tab = await on.browser.open(on.url(never));
    // the click on one site gives no access to another
    const elsewhere = await serve([pages]);
    const next = `${elsewhere.origin}/ko-cache.html`;
    await tab.evaluate((url) => void setTimeout(() => location.assign(url), 700), next);
    await on.browser.clickToolbar(tab);
    const popup = await on.browser.popup();
    await popup.waitForText(on.t('unreadableLeft'));
    await on.browser.closePopup();
    await on.browser.clickToolbar(tab);
    await isReading(tab);
    await tab.close();
    elsewhere.close();
  });
});

describe('pages that come late', () => {
  test('an empty page that a script draws is waited for, and the button says so', async () => {
    // drawn a while after the test says so, however slow the machine is until then
    const late = on.copy('app.html', '/late.html', (html) =>
      html
        .replace('setTimeout(() => {', "addEventListener('draw', () => setTimeout(() => {")
        .replace('}, 300);', '}, 1700));'),
    );
    const library = await on.browser.openLibrary();
    await watchButton(library);
    const tab = await on.browser.open(on.url(late));
    await tab.evaluate(() => void dispatchEvent(new Event('draw')));
    await on.browser.clickToolbar(tab);
    await isReading(tab);
    await tab.waitForText('두 값이 같은지 먼저 견주고');
    const seen = await library.evaluate(() => (window as unknown as { seen: string[] }).seen);
    expect(new Set(seen)).toEqual(new Set([`… ${on.t('waitingForPage')}`]));
    await tab.close();
    await library.close();
  });

  test('so is the post of a page that shows its frame first', async () => {
    await hasPost(await on.read('/skeleton.html'));
  });

  test('a page that is there is not', async () => {
    const library = await on.browser.openLibrary();
    await watchButton(library);
    for (const path of ['/ko-cache.html', '/ko-short.html', '/en-queue.html'])
      await (await on.read(path)).close();
    expect(await library.evaluate(() => (window as unknown as { seen: string[] }).seen)).toEqual([]);
    await library.close();
  });
});

describe('pages that hold their post apart', () => {
  test('in a frame of their own: under the address that a reader sees', async () => {
    const tab = await on.browser.open(on.url('/framed.html'));
    await tab.waitFor('the frame', () =>
      document.querySelector('iframe')?.contentDocument?.querySelector('.post'),
    );
    await on.browser.clickToolbar(tab);
    await isReading(tab);
    await hasPost(tab);
    expect(await tab.title()).toContain('우물을 두 군데 판 까닭');
    await tab.waitFor('its picture, by its address in the frame', () => {
      const image = document.querySelector<HTMLImageElement>('.article img');
      return image?.complete && image.naturalWidth > 0;
    });
    await tab.back();
    await tab.waitFor('the page', (address) => location.href === address, on.url('/framed.html'));
    await tab.close();
  });

  test('what is selected in a frame cannot be marked there, which the popup says', async () => {
    const keys = await on.shortcut('highlight');
    const tab = await on.browser.open(on.url('/framed.html'));
    await tab.waitFor('the frame', () =>
      document.querySelector('iframe')?.contentDocument?.querySelector('.post'),
    );
    await tab.clickAt(200, 200);
    await tab.press(keys);
    await (await on.browser.popup()).waitForText(on.t('unmarkableFrame'));
    await on.browser.closePopup();
    await tab.close();
  });

  test('in shadow roots, one in another', async () => {
    const tab = await on.read('/shadowed.html');
    await hasPost(tab);
    expect((await tab.text('.article')).split(FIRST)).toHaveLength(2);
    await tab.close();
  });
});

describe('pages that were changed', () => {
  test('by a wall over them: the text below it is read, the wall is not', async () => {
    const tab = await on.read('/walled.html');
    await hasPost(tab);
    expect(await tab.text()).not.toContain('먼저 골라 주세요');
    expect(await tab.text()).not.toContain('예순두 곳의 벗들');
    await tab.close();
  });

  test('by a translator: sentences are whole, the language is that of the text', async () => {
    const tab = await on.read('/translated.html');
    await hasPost(tab);
    expect(await tab.text('.article')).toContain('첫째 우물은 북쪽에 있다.');
    expect(await tab.text()).not.toContain('Rate this translation');
    expect(await tab.evaluate(() => document.querySelector('article')!.lang)).toBe('ko');
    await tab.close();
  });
});
