// npm run bench:search -- [--posts N] [--seed S] [--json FILE]: the search of a generated library in real Chromium. The
// posts are written by the library, the queries answered by the production worker of a production build.
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { project } from '../e2e/harness/places.ts';
import { benchExtension } from './extension.mjs';
import { processesOf } from './processes.mjs';
import { cold, coldLibrary, written } from './search/cold.mjs';
import { percentile, recallOf, report } from './search/report.mjs';

const { values } = parseArgs({
  options: {
    posts: { type: 'string', default: '10000' },
    seed: { type: 'string', default: '1' },
    json: { type: 'string' },
  },
});
const count = Number(values.posts);
const seed = Number(values.seed);
const corpusFile = join(project, '../shared/bench/search/corpus.mjs');
if (!existsSync(corpusFile)) {
  console.log('The generator of the library is not on this machine: there is nothing to measure.');
  process.exit(0);
}
const { posts, queries } = await import(corpusFile);

const BATCH = 200; // posts in a transaction
const SINGLE = 40; // posts added one by one
const RIVAL = 1000; // posts of the comparison

const extension = await benchExtension('search-entry');
try {
  const stored = await inBrowser(stocked);
  const asked = queries(count, { seed });
  const opened = await inBrowser((browser) => coldOpened(browser, asked[0].q));
  // A browser that has done nothing else, so that its memory is that of searching.
  const searched = await inBrowser((browser) => answered(browser, asked));
  const result = { posts: count, seed, ...stored, ...opened, ...searched };
  console.log(report(result));
  if (values.json) writeFileSync(values.json, JSON.stringify(result, null, 2));
} finally {
  extension.remove();
}

async function inBrowser(work) {
  const browser = await extension.start();
  try {
    return await work(browser);
  } finally {
    await browser.context.close();
  }
}

async function stocked({ context, open }) {
  const page = await open();
  const load = await written(page, posts(count, { seed }), BATCH);
  const single = await addSingly(context, page);
  await page.evaluate(() => galpi.tidy());
  return { load, single, ...(await page.evaluate(() => galpi.size())) };
}

async function coldOpened(browser, q) {
  return { library: await coldLibrary(browser, q), open: await cold(browser, '/search.js', q) };
}

async function answered({ open }, asked) {
  const page = await open();
  await page.evaluate(([script, q]) => galpi.open(script, q), ['/search.js', asked[0].q]);
  const ours = await answers(page, 'ask', asked, queries(count, { seed: seed + 1 }));
  const size = largestProcess();
  return { ...ours, ...size, rival: await compared(page) };
}

/** CPU of the page's thread for each post that is added by itself, ms. */
async function addSingly(context, page) {
  const some = [...posts(SINGLE, { seed: seed + 1000 })];
  for (const post of some) post.id += count;
  const devtools = await context.newCDPSession(page);
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
  const busy = async () => {
    const { metrics } = await devtools.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'TaskDuration').value * 1000;
  };
  await page.evaluate((posts) => galpi.prepare(posts), some);
  const before = await busy();
  await page.evaluate(() => galpi.addEach());
  return ((await busy()) - before) / SINGLE;
}

/** `before` are the queries of the first seconds, while the index is still being read; `asked` those of the rest of the day. */
async function answers(page, how, asked, before) {
  const ask = (q) => page.evaluate(([how, q]) => galpi[how](q), [how, q]);
  const early = [];
  for (const { q } of before) early.push((await ask(q)).ms);
  const times = [];
  const kinds = new Map();
  for (const { kind, q, truth } of asked) {
    const { ms, ids } = await ask(q);
    times.push(ms);
    kinds.set(kind, [...(kinds.get(kind) ?? []), recallOf(ids, truth)]);
  }
  const mean = (list) => list.reduce((sum, value) => sum + value, 0) / list.length;
  return {
    recall: Object.fromEntries([...kinds].map(([kind, list]) => [kind, mean(list)])),
    ...percentiles(times),
    early: percentiles(early),
  };
}

function percentiles(times) {
  return { p50: percentile(times, 0.5), p95: percentile(times, 0.95), p99: percentile(times, 0.99) };
}

/** MiniSearch with pairs of Hangul syllables beside ours, both over the same posts. */
async function compared(page) {
  const some = [...posts(Math.min(RIVAL, count), { seed })];
  const mini = await page.evaluate((posts) => galpi.openMini(posts), some);
  const [asked, before] = [seed, seed + 1].map((seed) => queries(some.length, { seed }));
  return { posts: some.length, ...mini, ...(await answers(page, 'askMini', asked, before)) };
}

/** Of the largest of the processes that show pages, that of the page and its worker: bytes of its own, and with shared ones. */
function largestProcess() {
  const shown = processesOf(extension.profile).filter(({ line }) => line.includes('--type=renderer'));
  const { own, resident } = shown.reduce((a, b) => (b.own > a.own ? b : a));
  return { memory: own, resident };
}
