import { expect, test } from 'vitest';
import type { Tab } from '../harness/driver.ts';
import { isReading, stage } from '../harness/stage.ts';
import type { View } from '../harness/view.ts';

const on = stage();

const CAPTION = '그림 2. 주황색 막대가 장애 구간이다. 평소 12ms이던 중앙값이 2,400ms까지 올랐다.';
const LATENCY = '새벽 3시 전후의 데이터베이스 응답 시간 막대그래프';

function pictureAt(view: View, alt: string): Promise<{ x: number; y: number }> {
  return view.evaluate(async (name) => {
    const picture = document.querySelector(`img[alt="${name}"]`)!;
    picture.scrollIntoView({ block: 'center', behavior: 'instant' });
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    const { x, y, width, height } = picture.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  }, alt);
}

/** The colours of outlined pictures in the reading view. */
const outlined = (view: View, colour: string | null): Promise<void> =>
  view.waitFor(
    `outlined: ${colour}`,
    (name) =>
      [...document.querySelectorAll<HTMLElement>('.picture-marks > [data-colour]')]
        .map(({ dataset }) => dataset['colour'])
        .join() === (name ?? ''),
    colour,
  );

/** … and on the live page: the browser's own computed style says so, and no attribute does. */
const outlinedLive = (tab: Tab, alt: string, style: string): Promise<void> =>
  tab.waitFor(
    `${style} outline`,
    (name, wanted) => getComputedStyle(document.querySelector(`img[alt="${name}"]`)!).outlineStyle === wanted,
    alt,
    style,
  );

test('a picture is marked by a click, and seen on the live page, in the popup, the library and the copy', async () => {
  const path = on.copy('ko-cache.html', '/picture.html');
  const reader = await on.read(path);
  const keys = await on.shortcut('highlight');
  const live = await on.browser.open(on.url(path));
  const before = await live.evaluate(() => document.body.outerHTML);
  await live.select('처음 본 화면은');
  await live.press(keys);
  await live.hears(on.t('saved'));

  await reader.activate();
  const at = await pictureAt(reader, LATENCY);
  await reader.clickAt(at.x, at.y);
  await reader.find('group', on.t('pictureBar'));
  await reader.press('2');
  await outlined(reader, 'green');
  await outlinedLive(live, LATENCY, 'dotted');
  await reader.clickAt(at.x, at.y);
  await reader.clickByName('button', on.t('colour_violet'));
  await outlined(reader, 'violet');
  await outlinedLive(live, LATENCY, 'dashed');
  expect(await live.evaluate(() => document.body.outerHTML)).toBe(before);

  expect(await on.exported(reader)).toContain(`![${CAPTION}](${on.site.origin}/images/db-latency.png)`);
  const library = await on.browser.openLibrary();
  await library.evaluate(() => (location.hash = '#/highlights'));
  await library.waitForText(CAPTION);
  await library.close();

  await reader.activate();
  await reader.press('Delete');
  await outlined(reader, null);
  await outlinedLive(live, LATENCY, 'none');
  await reader.clickByName('button', on.t('undo'));
  await outlined(reader, 'violet');
  await live.close();
  await reader.reload();
  await isReading(reader);
  await outlined(reader, 'violet');
  await reader.close();
});

test('a picture is marked and noted with the keyboard alone', async () => {
  const tab = await on.read(on.copy('ko-cache.html', '/picture-keys.html'));
  await tab.evaluate((name) => document.querySelector<HTMLElement>(`img[alt="${name}"]`)!.focus(), LATENCY);
  await tab.press('Enter');
  await tab.find('group', on.t('pictureBar'));
  await tab.press('n');
  await tab.focused('textbox', on.t('note'));
  await tab.type('why');
  await tab.press('Escape');
  await tab.waitFor('an outline', () => document.querySelector('.picture-marks > [data-colour]'));
  expect(await on.exported(tab)).toContain('db-latency.png)\n\nwhy');
  await tab.close();
});

test('a picture is marked on the live page by its menu', async (context) => {
  if (!on.browser.contextMenu) return context.skip('native menus cannot be opened in this browser');
  const path = on.copy('ko-cache.html', '/picture-menu.html');
  const tab = await on.browser.open(on.url(path));
  const at = await pictureAt(tab, LATENCY);
  await on.browser.contextMenu(tab, at.x, at.y, on.t('commandPicture'));
  await tab.hears(on.t('saved'));
  await tab.clickByName('button', on.t('colour_yellow'));
  await outlinedLive(tab, LATENCY, 'solid');
  const reader = await on.read(path);
  await reader.waitFor('an outline', () => document.querySelector('.picture-marks [data-colour]'));
  await reader.close();
  await tab.close();
});

test('a row of a table is picked whole, marked, and copied as a table', async () => {
  const tab = await on.read(on.copy('ko-cache.html', '/row.html'));
  await tab.select('첫 호출, 당직자');
  await tab.find('group', on.t('selectionBar'));
  await tab.clickByName('button', on.t('moreActions'), { nth: -1 });
  await tab.clickByName('menuitem', on.t('pickRow'));
  await tab.press('3');
  await tab.waitFor('a mark', () => CSS.highlights.has('hl-blue'));
  await tab.waitForText(on.t('saved'));
  expect(await on.exported(tab)).toContain(
    '| 시각 | 일어난 일 | 적중률 | DB 연결 |\n| --- | --- | --- | --- |\n| 03:02 | 첫 호출, 당직자 접속 | 17% | 400 / 400 |',
  );
  await tab.close();
});

test('a passage that changed is shown where it may be, and marked there when the reader says so', async () => {
  const path = on.copy('ko-cache.html', '/possible.html');
  const first = await on.read(path);
  await on.mark(first, '가장 아팠던 17분은 03시 02분부터 03시 19분까지입니다.', '1');
  await first.close();
  on.copy('ko-cache.html', '/possible.html', (html) =>
    // some of its words as they were, and little of what stood around them
    html.replace(
      /<table class="numbers">[\s\S]*?<\/table>\n<p>가장 아팠던[^<]*<\/p>\n<p>당직자가[^<]*<\/p>/,
      '<p>표는 지웠습니다.</p>\n<p>03시 02분부터 03시 19분까지가 가장 아팠습니다. 그동안 우리는 느린 질의를 찾았습니다.</p>\n<p>그 뒤는 줄입니다.</p>',
    ),
  );
  const tab = await on.read(path);
  await tab.waitForText(on.t('possibleHighlights_one', 1));
  expect(await tab.evaluate(() => CSS.highlights.has('hl-yellow'))).toBe(false);
  await tab.clickByName('button', on.t('showPossible'));
  await tab.waitFor(
    'the question in view, at the passage, and at rest',
    (label) => {
      const bar = document.querySelector<HTMLElement>(`[role="group"][aria-label="${label}"]`);
      if (!bar) return false;
      const { top, bottom } = bar.getBoundingClientRect();
      const before = bar.dataset['top'];
      bar.dataset['top'] = String(top);
      return top > 0 && bottom < innerHeight && before === String(top);
    },
    on.t('possibleBar'),
  );
  // the first stands in the list that asked, the second in that bar, once the browser tells of it
  await tab.clickByName('button', on.t('confirmPlace'), { nth: 1 });
  await tab.waitFor('a mark', () => CSS.highlights.has('hl-yellow'));
  await tab.reload();
  await isReading(tab);
  await tab.waitFor('a mark', () => CSS.highlights.has('hl-yellow'));
  await tab.close();
});
