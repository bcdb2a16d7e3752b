import { setTimeout as sleep } from 'node:timers/promises';
import type { Colour } from '@/lib/model/colour';
import type { Tab } from '../e2e/harness/driver.ts';
import { waitForMarked } from '../e2e/harness/stage.ts';
import { type Ground, timeOf } from './ground.ts';
import { passageOf } from './post.ts';

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

/** The tab is closed in the moment in which its passage got another colour, with a worker that sleeps: the mark is kept. */
export async function tabClosedAtOnce(ground: Ground, n: number): Promise<void> {
  await closedOverColour(ground, n);
  ground.acknowledge(passageOf(n));
}

/** The same, and the colour is kept too. */
export async function colourAsTabCloses(ground: Ground, n: number): Promise<void> {
  ground.acknowledge(passageOf(n), '', await closedOverColour(ground, n));
}

/** Answers the colour that was painted last. */
async function closedOverColour(ground: Ground, n: number): Promise<Colour> {
  const { browser } = ground;
  // the colour of the last mark is the first of the next
  const colour = n % 2 === 0 ? 'green' : 'pink';
  const tab = await ground.open(n);
  // The first mark brings the script into the page; its colour is changed while the worker sleeps.
  await tab.select(passageOf(n));
  await tab.press(await ground.shortcut('highlight'));
  await waitForMarked(tab, passageOf(n));
  await browser.stopBackground();
  await tab.clickByName('button', browser.words(`colour_${colour}`));
  await tab.waitFor('the colour', (name) => CSS.highlights.has(`galpi-${name}`), colour);
  await tab.close();
  return colour;
}
