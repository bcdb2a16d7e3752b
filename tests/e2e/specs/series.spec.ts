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
