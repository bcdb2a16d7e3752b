// npm run bench:search -- [--posts N] [--seed S] [--json FILE]: the search of a generated library in real Chromium. The
// posts are written by the library, the queries answered by the production worker of a production build.
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { findChromium } from '../../scripts/browsers.mjs';
import { bundleExtract } from '../../scripts/extract-bundle.mjs';
import { runTool } from '../../scripts/run.mjs';
import { builds, project } from '../e2e/harness/places.ts';
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

if ((await runTool('wxt', ['build'])) !== 0) process.exit(1);
const extension = mkdtempSync(join(tmpdir(), 'galpi-bench-'));
cpSync(builds.chromium, extension, { recursive: true });
cpSync(await bundleExtract('search-entry'), join(extension, 'bench.js'));
writeFileSync(
  join(extension, 'bench.html'),
  '<!doctype html><meta charset="utf-8"><script src="bench.js"></script>',
);
const script = `/assets/${readdirSync(join(extension, 'assets')).find((name) => /^search-.*\.js$/.test(name))}`;

const profile = mkdtempSync(join(tmpdir(), 'galpi-bench-profile-'));
const context = await chromium.launchPersistentContext(profile, {
  executablePath: findChromium(),
  ignoreDefaultArgs: ['--disable-extensions'],
  args: [
    `--disable-extensions-except=${extension}`,
    `--load-extension=${extension}`,
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ],
});
try {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const base = new URL('/', worker.url()).href;
  const page = await context.newPage();
  await page.goto(`${base}bench.html`);
  const result = { posts: count, seed, ...(await measured(page, base)) };
  console.log(report(result));
  if (values.json) writeFileSync(values.json, JSON.stringify(result, null, 2));
} finally {
  await context.close();
  rmSync(extension, { recursive: true, force: true });
  rmSync(profile, { recursive: true, force: true });
}

async function measured(page, base) {
  const load = await written(page, posts(count, { seed }), BATCH);
  const single = await addSingly(page);
  await page.evaluate(() => galpi.tidy());
  const stored = await page.evaluate(() => galpi.size());
  const asked = queries(count, { seed });
  // A page of its own, so that nothing of the writing is in its memory.
  await page.close();
  const library = await coldLibrary(context, base, asked[0].q);
  const opened = await cold(context, base, script, asked[0].q);
  const ours = await answers(opened.page, 'ask', asked);
  const memory = await largestProcess();
  return {
    load,
    single,
    ...stored,
    library,
    open: opened.open,
    ...ours,
    memory,
    rival: await compared(opened.page),
  };
}

/** CPU of the page's thread for each post that is added by itself, ms. */
async function addSingly(page) {
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

async function answers(page, how, asked) {
  // A reader's first queries warm the code up; what is measured is the rest of the day.
  for (const { q } of asked.filter((_, i) => i % 10 === 0))
    await page.evaluate(([how, q]) => galpi[how](q), [how, q]);
  const times = [];
  const kinds = new Map();
  for (const { kind, q, truth } of asked) {
    const { ms, ids } = await page.evaluate(([how, q]) => galpi[how](q), [how, q]);
    times.push(ms);
    kinds.set(kind, [...(kinds.get(kind) ?? []), recallOf(ids, truth)]);
  }
  const mean = (list) => list.reduce((sum, value) => sum + value, 0) / list.length;
  return {
    recall: Object.fromEntries([...kinds].map(([kind, list]) => [kind, mean(list)])),
    p50: percentile(times, 0.5),
    p95: percentile(times, 0.95),
    p99: percentile(times, 0.99),
  };
}

/** MiniSearch with pairs of Hangul syllables beside ours, both over the same posts. */
async function compared(page) {
  const some = [...posts(Math.min(RIVAL, count), { seed })];
  const mini = await page.evaluate((posts) => galpi.openMini(posts), some);
  return { posts: some.length, ...mini, ...(await answers(page, 'askMini', queries(some.length, { seed }))) };
}

/** Memory of the largest of the processes that show pages, bytes: that of the page and its worker. */
async function largestProcess() {
  const devtools = await context.browser().newBrowserCDPSession();
  const { processInfo } = await devtools.send('SystemInfo.getProcessInfo');
  const resident = ({ id }) =>
    Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${id}/status`, 'utf8'))[1]) * 1024;
  return Math.max(...processInfo.filter(({ type }) => type === 'renderer').map(resident));
}
