import { describe, expect, test } from 'vitest';
import { isReading, painted, stage, waitForPainted } from '../harness/stage.ts';

const on = stage();

describe('a passage is marked', () => {
  test('with the mouse: select, pick a colour; it is painted, saved, and there after a reload', async () => {
    const tab = await on.read(on.copy('ko-cache.html', '/mark-mouse.html'));
    await tab.select('가장 아팠던 17분은', '03시 19분까지입니다.');
    await tab.clickByName('button', on.t('colour_green'));
    const words = '가장 아팠던 17분은 03시 02분부터 03시 19분까지입니다.';
    await waitForPainted(tab, 'green', words);
    await tab.waitForText(on.t('saved'));
    await tab.reload();
    await isReading(tab);
    await waitForPainted(tab, 'green', words);
    await tab.close();
  });

  test('in each of the five colours by its key', async () => {
    const tab = await on.read(on.copy('ko-cache.html', '/mark-keys.html'));
    const words = [
      '두레박은 산지와 동네를',
      '호출은 03시 02분에',
      '한 번에 하나씩',
      '두 번째는 잠금입니다',
      '마지막은 캐시가',
    ];
    for (const [i, one] of words.entries()) await on.mark(tab, one, String(i + 1) as '1');
    await tab.waitForText(on.t('saved'));
    await tab.close();
  });

  test('across bold text and a link', async () => {
    const tab = await on.read(on.copy('ko-cache.html', '/mark-inline.html'));
    await tab.select('왜 아무것도 배포하지 않은', '장애가 났는지');
    await tab.clickByName('button', on.t('colour_yellow'));
    await waitForPainted(tab, 'yellow', '왜 아무것도 배포하지 않은 날에 장애가 났는지');
    await tab.select('영어권에서는', '부릅니다.');
    await tab.clickByName('button', on.t('colour_blue'));
    await waitForPainted(tab, 'blue', '영어권에서는 이 현상을 캐시 스탬피드라고 부릅니다.');
    await tab.close();
  });

  test('across paragraphs, a heading and list items', async () => {
    const tab = await on.read(on.copy('ko-cache.html', '/mark-blocks.html'));
    await tab.select('캐시가 잘 막아 주고', '효과를 재면서');
    await tab.clickByName('button', on.t('colour_pink'));
    await tab.waitFor('a mark', () => [...(CSS.highlights.get('hl-pink') ?? [])].length > 0);
    expect((await painted(tab))['pink']!.join('')).toMatch(
      /^캐시가 잘 막아 주고.*무엇을 고쳤나.*효과를 재면서$/s,
    );
    await tab.select('수명에 ±15퍼센트의', '나눠 돌린다');
    await tab.clickByName('button', on.t('colour_violet'));
    await tab.waitFor('a mark', () => [...(CSS.highlights.get('hl-violet') ?? [])].length > 0);
    await tab.waitForText(on.t('saved'));
    await tab.reload();
    await isReading(tab);
    await tab.waitFor('both marks', () => CSS.highlights.has('hl-pink') && CSS.highlights.has('hl-violet'));
    expect((await painted(tab))['violet']!.join(' ')).toMatch(
      /^수명에 ±15퍼센트의 무작위 값을 더한다\s+예열 작업은.*나눠 돌린다$/s,
    );
    await tab.close();
  });

  test('across lines of code, and the code stays as it is', async () => {
    const tab = await on.read(on.copy('ko-cache.html', '/mark-code.html'));
    const before = await tab.evaluate(() =>
      [...document.querySelectorAll('article pre')].map((pre) => pre.textContent),
    );
    await tab.select('Product cached = redis.get', 'return cached;', 'article pre');
    await tab.clickByName('button', on.t('colour_yellow'));
    await tab.waitFor('a mark', () => [...(CSS.highlights.get('hl-yellow') ?? [])].length > 0);
    expect((await painted(tab))['yellow']!.join('')).toContain('redis.get("product:" + id);');
    expect(
      await tab.evaluate(() => [...document.querySelectorAll('article pre')].map((pre) => pre.textContent)),
    ).toEqual(before);
    await on.browser.clickToolbar(tab);
    const popup = await on.browser.popup();
    await popup.waitForText('Product cached = redis.get');
    await tab.close();
  });

  test('with the keyboard alone', async () => {
    const tab = await on.read(on.copy('ko-short.html', '/mark-caret.html'));
    await tab.press('v');
    await tab.waitForText(on.t('caretLeave'));
    for (let i = 0; i < 5; i++) await tab.press('Shift+ArrowRight');
    await tab.find('group', on.t('selectionBar'));
    await tab.press('2');
    await tab.waitFor('a mark', () => [...(CSS.highlights.get('hl-green') ?? [])].length > 0);
    expect((await painted(tab))['green']!.join('').length).toBeGreaterThan(0);
    await tab.waitForText(on.t('saved'));
    await tab.close();
  });
});

describe('a mark', () => {
  test('gets another colour, goes, and comes back with undo', async () => {
    const tab = await on.read(on.copy('ko-cache.html', '/mark-change.html'));
    const words = '느린 질의는 없었습니다.';
    await on.mark(tab, words, '1');
    const at = await tab.evaluate(() => {
      const { x, y, width, height } = (
        [...CSS.highlights.get('hl-yellow')!][0] as Range
      ).getClientRects()[0]!;
      return { x: x + width / 2, y: y + height / 2 };
    });
    await tab.clickAt(at.x, at.y);
    await tab.clickByName('button', on.t('colour_pink'));
    await waitForPainted(tab, 'pink', words);
    await tab.press('Delete');
    await tab.waitForText(on.t('highlightRemoved'));
    await tab.waitFor(
      'nothing is painted',
      () => !CSS.highlights.has('hl-pink') && !CSS.highlights.has('hl-yellow'),
    );
    await tab.clickByName('button', on.t('undo'));
    await waitForPainted(tab, 'pink', words);
    await tab.reload();
    await isReading(tab);
    await waitForPainted(tab, 'pink', words);
    await tab.close();
  });
});
