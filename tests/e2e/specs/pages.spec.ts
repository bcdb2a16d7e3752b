import { expect, test } from 'vitest';
import { isReading, stage, waitForPainted } from '../harness/stage.ts';

const on = stage();

const SPLIT = '<h2>';

/** The post in as many pages as it has sections, up to three, each with a pager below it. */
function inPages(name: string): void {
  const pager = `<nav class="pages">${[1, 2, 3].map((n) => `<a href="/${name}${n === 1 ? '' : `-page${n}`}.html">${n}</a>`).join(' ')}</nav>`;
  on.copy('ko-cache.html', `/${name}.html`);
  const whole = on.site.pages.get(`/${name}.html`)!;
  const [head, ...sections] = whole.split(SPLIT);
  const tail = /<\/article>[\s\S]*$/.exec(whole)![0];
  const third = Math.ceil(sections.length / 3);
  for (const n of [1, 2, 3]) {
    const own = sections.slice((n - 1) * third, n * third).map((section) => SPLIT + section.replace(tail, ''));
    const path = n === 1 ? `/${name}.html` : `/${name}-page${n}.html`;
    on.site.pages.set(path, head + own.join('') + pager + tail);
  }
}

test('the pages of an article are joined when the reader asks', async () => {
  inPages('parts');
  const headings = await on.browser.open(on.url('/ko-cache.html'));
  const all = await headings.evaluate(() => [...document.querySelectorAll('article h2')].map((el) => el.textContent.trim()));
  await headings.close();
  await on.browser.allowSite(`${on.site.origin.replace(/:\d+$/, '')}/*`);

  const tab = await on.read('/parts.html');
  const shown = (): Promise<string[]> =>
    tab.evaluate(() => [...document.querySelectorAll('.article h2')].map((el) => el.textContent.trim()));
  expect((await shown()).length).toBeLessThan(all.length);
  await on.mark(tab, '느린 질의는 없었습니다.', '2');
  const tabs = (await on.browser.tabs()).length;
  if (process.env['GALPI_PICTURES']) {
    await tab.evaluate(() => document.querySelector('.pages-end')!.scrollIntoView({ block: 'center' }));
    await tab.screenshot(`${process.env['GALPI_PICTURES']}/${on.browser.name}-pages.png`);
  }
  await tab.clickByName('button', on.t('joinPages'));
  await tab.waitFor('all of the post', (n) => document.querySelectorAll('.article h2').length === n, all.length);
  await isReading(tab);
  expect(await shown()).toEqual(all);
  await waitForPainted(tab, 'green', '느린 질의는 없었습니다.');
  expect(await tab.evaluate(() => document.querySelector('.pages-end'))).toBeNull();
  expect((await on.browser.tabs()).length).toBe(tabs);
  await tab.close();

  const library = await on.browser.openLibrary();
  await library.clickByName('link', '캐시가 비었던 오후 세 시간');
  await library.waitForText(all.at(-1)!);
  await library.close();
});
