import { describe, expect, test } from 'vitest';
import type { Tab } from '../harness/driver.ts';
import { isReading, stage, waitForMarked, waitForPainted } from '../harness/stage.ts';

const on = stage();

const TITLES = [
  '시간대는 데이터가 아니라 의견이다',
  '로그 등급을 셋으로 줄였다',
  '지난달에 지운 코드 4만 줄',
];
const [FIRST, SECOND, THIRD] = TITLES as [string, string, string];
const WORDS = '찾을 때만 볼 것.';

/** The feed and, on a page of its own, its second post. */
function site(name: string): { feed: string; post: string } {
  const post = `/${name}-30.html`;
  const feed = on.copy('feed.html', `/${name}.html`, (html) =>
    html.replaceAll(/\/notes\/(\d+)[\w-]*/g, `/${name}-$1.html`),
  );
  const [, text] = /(<article class="post" id="post-30">[\s\S]*?<\/article>)/.exec(on.site.pages.get(feed)!)!;
  const alone = text!.replace(/<h2([^>]*)>.*?<\/h2>/, `<h1$1>${SECOND}</h1>`);
  on.site.pages.set(
    post,
    `<!doctype html><html lang="ko"><title>${SECOND}</title><body>${alone}</body></html>`,
  );
  return { feed, post };
}

const titles = (tab: Tab): Promise<string[]> =>
  tab.evaluate(() => [...document.querySelectorAll('.feed-row h2')].map((title) => title.textContent));

async function openList(path: string): Promise<Tab> {
  const tab = await on.browser.open(on.url(path));
  await tab.evaluate(() => scrollTo({ top: 300, behavior: 'instant' }));
  await on.browser.clickToolbar(tab);
  await tab.waitFor('the list', () => document.querySelector('.feed-row') !== null);
  return tab;
}

const reads = async (tab: Tab, title: string): Promise<void> => {
  await tab.waitFor(title, (words) => document.querySelector('h1')?.textContent === words, title);
  await isReading(tab);
};

async function photograph(tab: Tab, name: string): Promise<void> {
  const folder = process.env['GALPI_PICTURES'];
  if (folder) await tab.screenshot(`${folder}/${on.browser.name}-${name}.png`);
}

describe('a page that holds several posts', () => {
  test('opens as a list; each post is read, marked and saved on its own', async () => {
    const { feed, post } = site('well');
    const tab = await openList(feed);
    expect(await titles(tab)).toEqual(TITLES);
    await photograph(tab, 'feed-list');

    await tab.clickByName('link', SECOND);
    await reads(tab, SECOND);
    await tab.waitForText(on.t('placeOf', '2', '3'));
    expect(await tab.text('.article')).not.toContain('협정 세계시');
    await on.mark(tab, WORDS, '2');

    await tab.press(']');
    await reads(tab, THIRD);
    await tab.evaluate(() => document.querySelector('.among-end')!.scrollIntoView());
    await photograph(tab, 'feed-end');
    await tab.clickByName('link', new RegExp(SECOND));
    await reads(tab, SECOND);
    await waitForPainted(tab, 'green', WORDS);
    await tab.clickByName('link', on.t('backToPosts', '우물가 개발 노트'));
    await tab.waitForText(on.t('highlightsShort_one', '1'));
    await photograph(tab, 'feed-saved');

    const library = await on.browser.openLibrary();
    await library.waitForText(SECOND);
    expect(await library.text()).not.toContain(FIRST);
    await library.close();

    const own = await on.read(post);
    await waitForPainted(own, 'green', WORDS);
    await own.close();
    for (const path of [post, feed]) {
      const live = await on.browser.open(on.url(path));
      await live.press(await on.shortcut('highlight'));
      await waitForMarked(live, WORDS);
      await live.close();
    }
    await tab.close();
  });

  test('is left as it was: Back from a post is the list, Esc the page', async () => {
    const { feed } = site('leave-well');
    const tab = await openList(feed);
    await tab.clickByName('link', FIRST);
    await reads(tab, FIRST);
    await tab.back();
    await tab.waitFor('the list', () => document.querySelector('.feed-row') !== null);
    await tab.clickByName('link', FIRST);
    await reads(tab, FIRST);
    await tab.press(']');
    await reads(tab, SECOND);
    await tab.press('Escape');
    await tab.waitFor('the page', (url) => location.href === url, on.url(feed));
    await tab.waitFor('its scroll position', () => Math.abs(scrollY - 300) < 2);
    await tab.close();
  });

  test('its posts are saved from the list, one or all, and the popup says what to do', async () => {
    const { feed } = site('save-well');
    const tab = await openList(feed);
    await on.browser.clickToolbar(tab);
    await (await on.browser.popup()).waitForText(on.t('severalTitle'));
    await on.browser.closePopup();
    await tab.clickByName('button', on.t('saveOne', THIRD));
    await tab.waitForText(on.t('saved'));
    await tab.focused('link', THIRD);
    await tab.clickByName('button', on.t('saveAll'));
    await tab.waitFor('all saved', () => document.querySelectorAll('.feed-state').length === 3);
    await tab.close();

    const library = await on.browser.openLibrary();
    await library.clickByName('link', FIRST);
    await library.waitForText('벽시계의 시각과 장소');
    await library.close();
  });

  test('is a list for the shortcut that saves, too', async () => {
    const { feed } = site('keys-well');
    const tab = await on.browser.open(on.url(feed));
    await tab.press(await on.shortcut('save'));
    await tab.waitFor('the list', () => document.querySelector('.feed-row') !== null);
    await tab.close();
  });
});
