import { expect, test } from 'vitest';
import { stage } from '../harness/stage.ts';

const on = stage();

/** What is drawn before or after an element. */
const drawn = (selector: string, side: '::before' | '::after'): string[] =>
  [...document.querySelectorAll(selector)].map((el) => getComputedStyle(el, side).content);

test('every block of a post is drawn in its own form', async () => {
  const tab = await on.read('/blocks.html');

  // embeds and previews say what they are and where they lead, and open there
  const cards = await tab.evaluate(() =>
    [...document.querySelectorAll('.article figure[data-galpi-card]')].map((el) =>
      el.getAttribute('data-about'),
    ),
  );
  expect(cards).toEqual([`${on.t('card_video')} · youtube.com`, null, `${on.t('card_code')} · codepen.io`]);
  await tab.find('link', '느린 화면을 사흘 만에 고친 이야기');
  await tab.find('link', '백 번에 한 번만 기록하기');

  const callouts = await tab.evaluate(drawn, '.article aside[data-galpi-callout]', '::before' as const);
  expect(callouts.map((icon) => icon.replace(' / ""', ''))).toEqual(['"!"', '"✓"']);
  const tasks = await tab.evaluate(drawn, '.article li[data-galpi-task="done"]', '::before' as const);
  expect(tasks).toHaveLength(2);

  // formulas are drawn, once
  await tab.waitFor(
    'two formulas',
    () =>
      [...document.querySelectorAll('galpi-math')].filter((el) => el.shadowRoot?.querySelector('math'))
        .length === 2,
  );

  // a table that is wider than the text scrolls by itself, the page does not
  const [table, page] = await tab.evaluate(() => {
    const frame = document.querySelector('galpi-table')!;
    const root = document.documentElement;
    return [frame.scrollWidth > frame.clientWidth, root.scrollWidth > root.clientWidth];
  });
  expect([table, page]).toEqual([true, false]);

  expect(await tab.text('.article blockquote')).toContain('한이레, 《모래시계 일지》');
  expect(await tab.text('.article')).toContain('백이든: 가장 느린 하루를 골라');
  await tab.close();
});

test('what a summary hides opens, and its footnote beside it', async () => {
  const tab = await on.read('/blocks.html');
  await tab.evaluate(() => document.querySelector('.article summary')!.scrollIntoView({ block: 'center' }));
  const { x, y } = await tab.evaluate(() => {
    const box = document.querySelector('.article summary')!.getBoundingClientRect();
    return { x: box.x + 40, y: box.y + box.height / 2 };
  });
  await tab.clickAt(x, y);
  await tab.waitForText('마우스가 움직인 거리');
  await tab.clickByName('link', on.t('footnote', '2'));
  await tab.waitFor(
    'the note',
    () => document.querySelector('.article [data-galpi-ref][data-open]') !== null,
  );
  await tab.close();
});

test('a conversation names who speaks in each turn', async () => {
  const tab = await on.read('/ko-interview.html');
  const speakers = await tab.evaluate(() =>
    [...document.querySelectorAll('.article p > strong:first-child')].map((el) => el.textContent),
  );
  expect(speakers).toEqual(['여울', '김도하', '여울', '김도하', '여울', '김도하']);
  await tab.close();
});

test('notes stand under one line: the blog’s own, or ours', async () => {
  const ruled = (html: string): string => html.replace('<h2 class="sr-only">각주</h2>', '<hr>');
  for (const [path, width] of [
    ['/blocks.html', '1px'],
    [on.copy('blocks.html', '/ruled.html', ruled), '0px'],
  ] as const) {
    const tab = await on.read(path);
    const line = await tab.evaluate(() => {
      const notes = document.querySelector('.article li[data-galpi-anchor]')!.parentElement!;
      return getComputedStyle(notes).borderBlockStartWidth;
    });
    expect([path, line]).toEqual([path, width]);
    await tab.close();
  }
});
