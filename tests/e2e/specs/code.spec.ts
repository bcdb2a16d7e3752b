import { expect, test } from 'vitest';
import { isReading, painted, stage, waitForMarked, waitForPainted } from '../harness/stage.ts';
import type { View } from '../harness/view.ts';

const on = stage();

/** The middle of a line number of the block that holds some words. */
function numberAt(view: View, words: string, line: number): Promise<{ x: number; y: number }> {
  return view.evaluate(
    (text, n) => {
      const blocks = [...document.querySelectorAll('galpi-code')];
      const numbers = blocks
        .find((block) => block.textContent?.includes(text))!
        .querySelector('galpi-numbers')!;
      numbers.scrollIntoView({ block: 'center', behavior: 'instant' });
      const { right, top } = numbers.getBoundingClientRect();
      return { x: right - 20, y: top + (n - 0.5) * Number.parseFloat(getComputedStyle(numbers).lineHeight) };
    },
    words,
    line,
  );
}

async function doubleClick(view: View, words: string): Promise<void> {
  const at = await view.evaluate((text) => {
    const walker = document.createTreeWalker(document.querySelector('article')!, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const node = walker.currentNode as Text;
      const start = node.data.indexOf(text);
      if (start < 0) continue;
      node.parentElement!.scrollIntoView({ block: 'center', behavior: 'instant' });
      const range = document.createRange();
      range.setStart(node, start + 2);
      range.setEnd(node, start + 3);
      const { x, y, width, height } = range.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    }
    return null;
  }, words);
  await view.doubleClickAt(at!.x, at!.y);
}

test('a token, a line and three lines are marked, and copied as fenced code', async () => {
  const tab = await on.read(on.copy('ko-cache.html', '/code.html'));
  await doubleClick(tab, 'repository.load(id); //');
  await tab.find('group', on.t('selectionBar'));
  await tab.press('1');
  await waitForPainted(tab, 'yellow', 'repository.load');

  const line = await numberAt(tab, 'class ProductCache', 2);
  await tab.clickAt(line.x, line.y);
  await tab.find('group', on.t('selectionBar'));
  await tab.press('2');
  await waitForPainted(
    tab,
    'green',
    'private static final int TTL_SECONDS = 86400; // 하루. 모두 똑같이 하루.',
  );

  const first = await numberAt(tab, 'class ProductCache', 6);
  await tab.clickAt(first.x, first.y);
  const last = await numberAt(tab, 'class ProductCache', 8);
  await tab.clickAt(last.x, last.y, { shift: true });
  await tab.find('group', on.t('selectionBar'));
  await tab.press('3');
  await waitForPainted(tab, 'blue', 'return cached;');
  expect((await painted(tab))['blue']).toEqual(['if (cached != null) {', 'return cached;', '}']);
  await tab.waitForText(on.t('saved'));

  const text = await on.exported(tab);
  expect(text).toContain(`${on.t('codeLine', 10)}\n\n\`\`\`java\nrepository.load\n\`\`\``);
  expect(text).toContain(`${on.t('codeLine', 2)}\n\n\`\`\`java\nprivate static final int TTL_SECONDS`);
  expect(text).toContain(
    `${on.t('codeLines', 6, 8)}\n\n\`\`\`java\nif (cached != null) {\n    return cached;\n}\n\`\`\``,
  );
  await tab.close();
});

test('lines are picked with the keyboard alone, and by a drag', async () => {
  const tab = await on.read(on.copy('ko-cache.html', '/code-keys.html'));
  const first = await numberAt(tab, 'inflight = {}', 1);
  await tab.clickAt(first.x, first.y);
  await tab.focused('spinbutton', on.t('pickLines'));
  for (let i = 0; i < 4; i++) await tab.press('ArrowDown');
  await tab.press('Shift+ArrowDown');
  await tab.press('5');
  await waitForPainted(tab, 'violet', 'if key in inflight:');
  await waitForPainted(tab, 'violet', 'return await inflight[key]');

  const from = await numberAt(tab, 'inflight = {}', 11);
  const to = await numberAt(tab, 'inflight = {}', 10);
  await tab.mouse('move', from.x, from.y);
  await tab.mouse('down', from.x, from.y);
  await tab.mouse('move', to.x, to.y);
  await tab.mouse('up', to.x, to.y);
  await tab.find('group', on.t('selectionBar'));
  await tab.press('4');
  await waitForPainted(tab, 'pink', 'return await task');
  await tab.close();
});

test('code marked on the live page has its lines, whatever drew them, and is found in both views', async () => {
  const keys = await on.shortcut('highlight');
  const path = on.copy('ko-cache.html', '/code-live.html');
  const tab = await on.browser.open(on.url(path));
  await tab.select('max-in-flight: 240', '오래된 값', '.highlight.yaml .code');
  await tab.press(keys);
  await tab.hears(on.t('saved'));
  await tab.press('Escape');
  await on.browser.clickToolbar(tab);
  const popup = await on.browser.popup();
  await popup.clickByName('button', on.t('commandRead'));
  await isReading(tab);
  await waitForMarked(tab, 'max-in-flight: 240 # 연결 400개의 60%');
  await waitForMarked(tab, 'on-overflow: stale # 기다리지 않고 오래된 값');
  expect(await on.exported(tab)).toContain(
    `${on.t('fileLines', 'gate.yml', 3, 4)}\n\n\`\`\`yaml\nmax-in-flight: 240   # 연결 400개의 60%\non-overflow: stale   # 기다리지 않고 오래된 값\n\`\`\``,
  );
  await tab.close();
});
