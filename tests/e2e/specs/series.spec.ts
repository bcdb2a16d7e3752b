import { expect, test } from 'vitest';
import { stage } from '../harness/stage.ts';

const on = stage();

test('the other parts of a series stand at the end, and a click opens one', async () => {
  const list = `<ol class="series-list"><li>엮기</li><li><a href="/loom-2.html">북을 던지는 법</a></li></ol>`;
  on.copy('ko-short.html', '/loom-1.html', (html) =>
    html.replace('</body>', `<div class="post-series"><h3>시리즈: 베틀 만들기</h3>${list}</div></body>`),
  );
  on.copy('ko-short.html', '/loom-2.html');
  const tab = await on.read('/loom-1.html');
  await tab.waitFor('the series', () => document.querySelector('.series-end a') !== null);
  const shown = await tab.evaluate(() =>
    [...document.querySelectorAll('.series-end [lang]')].map((title) => title.textContent),
  );
  expect(shown).toEqual(['엮기', '북을 던지는 법']);
  await tab.evaluate(() => document.querySelector('.series-end')!.scrollIntoView());
  if (process.env['GALPI_PICTURES']) await tab.screenshot(`${process.env['GALPI_PICTURES']}/series.png`);
  await tab.evaluate(() => document.querySelector<HTMLElement>('.series-end a')!.click());
  await tab.waitFor('the next part', () => location.pathname === '/loom-2.html');
  await tab.close();
});

test('in the library a part that is saved too is read there', async () => {
  const titled = (title: string, list: string) => (html: string) =>
    html
      .replace(/<title>[^<]*/, `<title>${title}`)
      .replace(/<h1([^>]*)>[^<]*/, `<h1$1>${title}`)
      .replace('</body>', `<div class="post-series"><h3>시리즈: 물레 만들기</h3>${list}</div></body>`);
  const [one, two] = ['물레 첫째 이야기', '물레 둘째 이야기'];
  const first = `<ol><li>${one}</li><li><a href="/wheel-2.html">${two}</a></li></ol>`;
  const second = `<ol><li><a href="/wheel-1.html">${one}</a></li><li>${two}</li></ol>`;
  on.copy('ko-short.html', '/wheel-1.html', titled(one, first));
  on.copy('ko-short.html', '/wheel-2.html', titled(two, second));
  await on.save('/wheel-1.html');
  await on.save('/wheel-2.html');
  const library = await on.browser.openLibrary();
  await library.find('link', one);
  await library.clickByName('link', one);
  await library.waitFor(
    'the series',
    () => document.querySelector('.series-end a')?.getAttribute('href')?.startsWith('#/post/') === true,
  );
  await library.evaluate(() => document.querySelector<HTMLElement>('.series-end a')!.click());
  await library.waitFor(
    'the second part',
    (title) => document.querySelector('.pane h1')?.textContent === title,
    two,
  );
  await library.close();
});
