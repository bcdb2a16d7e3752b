import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { pages } from '../harness/places.ts';
import { isReading, stage, waitForPainted } from '../harness/stage.ts';

const on = stage();

/** The post in three pages, cut at its sections, each with a pager below it. */
function inPages(name: string): void {
  const pathOf = (n: number): string => (n === 1 ? `/${name}.html` : `/${name}-page${n}.html`);
  const links = [1, 2, 3].map((n) => `<a href="${pathOf(n)}">${n}</a>`).join(' ');
  const whole = readFileSync(join(pages, 'ko-cache.html'), 'utf8');
  const end = whole.indexOf('</article>');
  const [head, ...sections] = whole.slice(0, end).split(/(?=<h2 )/);
  for (const [i, own] of [sections.slice(0, 2), [sections[2]], [sections[3]]].entries())
    on.site.pages.set(pathOf(i + 1), `${head}${own.join('')}<nav>${links}</nav>${whole.slice(end)}`);
}

test('the pages of an article are joined when the reader asks', async () => {
  inPages('parts');
  const headings = await on.browser.open(on.url('/ko-cache.html'));
  const all = await headings.evaluate(() =>
    [...document.querySelectorAll('article h2')].map((el) => el.textContent.trim()),
  );
  await headings.close();
  await on.browser.allowSite(`${on.site.origin.replace(/:\d+$/, '')}/*`);

  const tab = await on.read('/parts.html');
  const shown = (): Promise<string[]> =>
    tab.evaluate(() => [...document.querySelectorAll('.article h2')].map((el) => el.textContent.trim()));
  expect((await shown()).length).toBeLessThan(all.length);
  await on.mark(tab, '느린 질의는 없었습니다.', '2');
  const tabs = (await on.browser.tabs()).length;
  if (process.env['GALPI_PICTURES']) {
    await tab.evaluate(() =>
      document.querySelector('.offer[data-place=end]')!.scrollIntoView({ block: 'center' }),
    );
    await tab.screenshot(`${process.env['GALPI_PICTURES']}/${on.browser.name}-pages.png`);
  }
  await tab.clickByName('button', on.t('joinPages'));
  await tab.waitFor(
    'all of the post',
    (n) => {
      if (document.querySelectorAll('.article h2').length === n) return true;
      throw new Error(document.querySelector('.offer[data-place=end]')?.textContent ?? 'no offer');
    },
    all.length,
  );
  await isReading(tab);
  expect(await shown()).toEqual(all);
  await waitForPainted(tab, 'green', '느린 질의는 없었습니다.');
  expect(await tab.evaluate(() => document.querySelector('.offer[data-place=end]'))).toBeNull();
  expect((await on.browser.tabs()).length).toBe(tabs);
  await tab.close();

  const library = await on.browser.openLibrary();
  await library.clickByName('link', '새벽 3시, 캐시가 한꺼번에 만료되던 날');
  await library.waitForText(all.at(-1)!);
  await library.close();
});

test('a page that the server does not have is no page of the article', async () => {
  inPages('torn');
  on.site.pages.delete('/torn-page3.html');
  await on.browser.allowSite(`${on.site.origin.replace(/:\d+$/, '')}/*`);
  const tab = await on.read('/torn.html');
  await tab.clickByName('button', on.t('joinPages'));
  await tab.waitForText('무엇을 고쳤나');
  await isReading(tab);
  expect(await tab.text('.article')).not.toContain('not found');
  await tab.waitForText(on.t('joinFailed', 3));
  await tab.reload();
  await tab.waitForText(on.t('joinOffer', 2, 3));
  await tab.close();
});
