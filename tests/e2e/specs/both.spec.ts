import { describe, test } from 'vitest';
import type { Tab } from '../harness/driver.ts';
import { stage, waitForMarked, waitForPainted } from '../harness/stage.ts';

const on = stage();

const HERE = '느린 질의는 없었습니다.';
const THERE = '처음 본 화면은';

const unpainted = (view: Tab, colour: string): Promise<void> =>
  view.waitFor(
    `nothing is ${colour}`,
    (name) => !CSS.highlights.has(`hl-${name}`) && !CSS.highlights.has(`galpi-${name}`),
    colour,
  );

/** The reading view of a post in one tab, the post itself in another, its marking begun. */
async function both(path: string): Promise<{ reader: Tab; live: Tab }> {
  const keys = await on.shortcut('highlight');
  const reader = await on.read(path);
  const live = await on.browser.open(on.url(path));
  await live.select(THERE);
  await live.press(keys);
  await waitForMarked(live, THERE);
  return { reader, live };
}

describe('with the reading view and the live page open', () => {
  test('what is done in one is seen in the other at once', async () => {
    const { reader, live } = await both(on.copy('ko-cache.html', '/both.html'));
    await waitForMarked(reader, THERE);
    await live.clickByName('button', on.t('colour_blue'));
    await waitForPainted(reader, 'blue', THERE);

    await reader.activate();
    await on.mark(reader, HERE, '4');
    await waitForPainted(live, 'pink', HERE);
    await reader.select(HERE);
    await reader.press('Escape');
    const at = await reader.evaluate(() => {
      const { x, y, width, height } = ([...CSS.highlights.get('hl-pink')!][0] as Range).getClientRects()[0]!;
      return { x: x + width / 2, y: y + height / 2 };
    });
    await reader.clickAt(at.x, at.y);
    await reader.clickByName('button', on.t('colour_violet'));
    await waitForPainted(live, 'violet', HERE);
    await reader.press('Delete');
    await unpainted(live, 'violet');
    await reader.clickByName('button', on.t('undo'));
    await waitForPainted(live, 'violet', HERE);

    await live.activate();
    await live.clickByName('button', on.t('remove'));
    await unpainted(reader, 'blue');
    await live.close();
    await reader.close();
  });

  test('what the popup does is seen in both, also with a sleeping background', async () => {
    const { reader, live } = await both(on.copy('ko-cache.html', '/both-popup.html'));
    await waitForMarked(reader, THERE);
    await on.browser.stopBackground();
    await on.browser.clickToolbar(reader);
    const popup = await on.browser.popup();
    await popup.clickByName('button', on.t('remove'), { nth: 0 });
    await live.waitFor('nothing is painted', () => CSS.highlights.size === 0);
    await popup.clickByName('button', on.t('undo'));
    await waitForMarked(live, THERE);
    await waitForMarked(reader, THERE);
    await live.close();
    await reader.close();
  });
});
