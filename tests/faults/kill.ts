import { setTimeout as sleep } from 'node:timers/promises';
import type { Tab } from '../e2e/harness/driver.ts';
import { type Ground, timeOf } from './ground.ts';
import { countUnder } from './audit.ts';
import { passageOf } from './post.ts';

/** The browser is killed as soon as it says that a highlight is saved. */
export async function killedAfterSaved(ground: Ground, n: number): Promise<void> {
  const tab = await ground.selected(n);
  await tab.press('2');
  await tab.waitForText(ground.browser.words('saved'));
  ground.acknowledge(passageOf(n));
  await ground.browser.kill();
  await ground.restart();
}

/** The browser is killed somewhere between the key and a moment after the answer. */
export async function killedWhileSaving(ground: Ground, n: number): Promise<void> {
  const words = ground.browser.words('saved');
  const moment = await ground.momentIn('save', n, async () => {
    const tab = await ground.selected(0);
    await tab.press('3');
    const ms = await timeOf(tab.waitForText(words));
    await tab.close();
    return ms;
  });
  const tab = await ground.selected(n);
  await tab.press('3');
  await sleep(moment);
  const told = await tab.text().catch(() => '');
  await ground.browser.kill();
  if (told.includes(words)) ground.acknowledge(passageOf(n));
  await ground.restart();
}

const POSTS = 2000;

/**
 * The browser is killed while a file is coming in, from its first moment to a little after its last: all of it is there
 * afterwards, or nothing. A table, and in turn with it posts with their texts and marks.
 */
export async function killedWhileImporting(ground: Ground, n: number): Promise<void> {
  const words = ground.browser.words('importDone');
  const kind = n % 2 === 0 ? 'table' : 'texts';
  const moment = await ground.momentIn(`import of ${kind}`, n, async () => {
    const library = await importing(ground, -(n % 2));
    const ms = await timeOf(library.waitForText(words));
    await library.close();
    return ms;
  });
  const library = await importing(ground, n);
  await sleep(moment);
  const done = (await library.text().catch(() => '')).includes(words);
  await ground.browser.kill();
  await ground.restart();
  const count = await countUnder(ground.browser, addressOf(n));
  if (count !== 0 && count !== POSTS) ground.broken.push(`${count} of ${POSTS} posts of a file came in`);
  if (done && count === 0) ground.broken.push('a file that was said to be in is not there');
}

const addressOf = (n: number): string => `https://import-${n}.example/`;

/** The library page, in which the button was pressed that lets a file of posts in. */
async function importing({ browser }: Ground, n: number): Promise<Tab> {
  const library = await browser.openLibrary();
  await library.waitForText(browser.words('shelf_inbox'));
  await library.evaluate(() => new Promise((idle) => requestIdleCallback(idle)));
  await library.evaluate(
    (text) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([text], 'file'));
      for (const type of ['dragover', 'drop'])
        document.body.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
    },
    n % 2 === 0 ? tableOf(n) : textsOf(n),
  );
  await library.waitForText(browser.words('importPlan'));
  await library.clickByName('button', /2,000/);
  return library;
}

/** As Pocket writes it. */
function tableOf(n: number): string {
  const rows = made((i) => `들어온 글 ${n}-${i},${addressOf(n)}${i},1467043200,,unread`);
  return `title,url,time_added,tags,status\n${rows.join('\n')}`;
}

/** As Wallabag writes it. Every tenth text is so long that it is written ahead of its post. */
const textsOf = (n: number): string =>
  JSON.stringify(
    made((i) => ({
      url: `${addressOf(n)}${i}`,
      title: `들어온 글 ${n}-${i}`,
      is_archived: 0,
      content: `<p>${n}-${i}번째 글에서 그은 곳이다.</p>${'<p>그 글의 다음 문단이다.</p>'.repeat(i % 10 === 0 ? 600 : 20)}`,
      annotations: [{ quote: `${n}-${i}번째 글에서 그은 곳`, text: '' }],
    })),
  );

const made = <T>(one: (i: number) => T): T[] => Array.from({ length: POSTS }, (_, i) => one(i));
