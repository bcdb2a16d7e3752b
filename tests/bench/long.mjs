// npm run bench:long -- [--posts N]: posts opened, read, marked and closed one after the other in one Chromium, beside a
// library page that stays open. Prints what is left behind after every tenth part: memory of all processes of the
// browser, and heap, nodes and listeners of the library page. Needs /proc.
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { runTool } from '../../scripts/run.mjs';
import { Ground } from '../faults/ground.ts';
import { processesOf } from './processes.mjs';

const { values } = parseArgs({ options: { posts: { type: 'string', default: '1000' } } });
const posts = Number(values.posts);
// A browser grows into its caches first: what it holds after the first tenths is what the last is held against.
const WARM = 3;
const GROWTH = 1.25;

if ((await runTool('wxt', ['build'])) !== 0) process.exit(1);
const ground = new Ground({ name: 'chromium' });
await ground.start();
const marks = [];
try {
  const library = await ground.browser.openLibrary();
  await library.send('Performance.enable');
  for (let n = 1; n <= posts; n++) {
    const tab = await ground.selected(n);
    await tab.press('1');
    await tab.waitForText(ground.browser.words('saved'));
    await tab.close();
    ground.site.pages.clear();
    if (n % Math.max(1, Math.floor(posts / 10)) === 0) marks.push(await measured(library, n));
  }
} finally {
  await ground.stop();
}
const [warm, last] = [marks[Math.min(WARM, marks.length) - 1], marks.at(-1)];
const grown = ['memory', 'nodes', 'listeners'].filter((name) => last[name] > warm[name] * GROWTH);
console.log(grown.length > 0 ? `grown by more than a quarter: ${grown.join(', ')}` : 'nothing has grown');
process.exit(grown.length > 0 ? 1 : 0);

async function measured(library, n) {
  // What waits for a frame or a timer holds on to what it listens to: garbage goes in rounds.
  for (let round = 0; round < 4; round++) {
    await library.send('HeapProfiler.collectGarbage');
    await sleep(250);
  }
  const { metrics } = await library.send('Performance.getMetrics');
  const metric = (name) => metrics.find((one) => one.name === name).value;
  const tabs = (await ground.browser.tabs()).length;
  const mark = {
    memory: processesOf(ground.profile).reduce((sum, { resident }) => sum + resident, 0) / 2 ** 20,
    heap: metric('JSHeapUsedSize') / 2 ** 20,
    nodes: metric('Nodes'),
    listeners: metric('JSEventListeners'),
  };
  console.log(
    `${n} posts: browser ${Math.round(mark.memory)} MB, library page ${mark.heap.toFixed(1)} MB, ${mark.nodes} nodes, ${mark.listeners} listeners; ${tabs} tabs`,
  );
  return mark;
}
