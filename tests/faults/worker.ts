import { setTimeout as sleep } from 'node:timers/promises';
import type { Tab } from '../e2e/harness/driver.ts';
import { waitForMarked } from '../e2e/harness/stage.ts';
import { type Ground, timeOf } from './ground.ts';
import { passageOf, secondPassageOf } from './post.ts';

/**
 * The worker is stopped at some step of a save on the live page, from when it is painted to a moment after it is done. What
 * was painted is kept.
 */
export async function workerStopped(ground: Ground, n: number): Promise<void> {
  const { browser } = ground;
  const moment = await ground.momentIn('mark', n, async () => {
    const tab = await marked(ground, 0);
    const ms = await timeOf(tab.hears(browser.words('saved')));
    await tab.close();
    return ms;
  });
  const tab = await marked(ground, n);
  ground.acknowledge(passageOf(n));
  await sleep(moment);
  await browser.stopBackground();
  await tab.close();
}

/** A live page whose passage has just been painted; every other time the worker slept before. */
async function marked(ground: Ground, n: number): Promise<Tab> {
  const tab = await ground.open(n);
  await tab.select(passageOf(n));
  if (n % 2 === 0) await ground.browser.stopBackground();
  await tab.press(await ground.shortcut('highlight'));
  await waitForMarked(tab, passageOf(n));
  return tab;
}

/**
 * The tab is closed in the moment in which something of the reader was painted, with a worker that sleeps: a second mark
 * or, every other time, another colour of the first, which may itself still be on its way.
 */
export async function tabClosedAtOnce(ground: Ground, n: number): Promise<void> {
  const { browser } = ground;
  // the colour of the last mark is the first of the next
  const colour = n % 4 < 2 ? 'green' : 'pink';
  const tab = await ground.open(n);
  await tab.select(passageOf(n));
  await tab.press(await ground.shortcut('highlight'));
  await waitForMarked(tab, passageOf(n));
  const isSecond = n % 2 === 0;
  if (isSecond) await tab.select(secondPassageOf(n));
  // offered, which wakes the worker
  await tab.find('button', browser.words(`colour_${colour}`));
  await browser.stopBackground();
  await tab.clickByName('button', browser.words(`colour_${colour}`));
  if (isSecond) await waitForMarked(tab, secondPassageOf(n));
  else await tab.waitFor('the colour', (name) => CSS.highlights.has(`galpi-${name}`), colour);
  await tab.close();
  ground.acknowledge(passageOf(n), '', isSecond ? null : colour);
  if (isSecond) ground.acknowledge(secondPassageOf(n), '', colour);
}
