import { setTimeout as sleep } from 'node:timers/promises';
import { waitForMarked } from '../e2e/harness/stage.ts';
import type { Ground } from './ground.ts';
import { passageOf } from './post.ts';

/** The worker is stopped at some step of a save on the live page, a little later in every run. What was painted is kept. */
export async function workerStopped(ground: Ground, n: number): Promise<void> {
  const { browser } = ground;
  const tab = await ground.open(n);
  await tab.select(passageOf(n));
  if (n % 2 === 0) await browser.stopBackground();
  await tab.press(await ground.shortcut('highlight'));
  await waitForMarked(tab, passageOf(n));
  ground.acknowledge(passageOf(n));
  await sleep((n * 7) % 60);
  await browser.stopBackground();
  await tab.close();
}

/** The tab is closed in the moment in which its passage was painted, with a worker that sleeps. */
export async function tabClosedAtOnce(ground: Ground, n: number): Promise<void> {
  const { browser } = ground;
  const tab = await ground.open(n);
  // The first mark brings the script into the page; a second one is made while the worker sleeps.
  await tab.select(passageOf(n));
  await tab.press(await ground.shortcut('highlight'));
  await waitForMarked(tab, passageOf(n));
  await browser.stopBackground();
  await tab.clickByName('button', browser.words('colour_pink'));
  await tab.waitFor('the colour', () => CSS.highlights.has('galpi-pink'));
  await tab.close();
  ground.acknowledge(passageOf(n));
}
