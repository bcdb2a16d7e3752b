// npm run bench:dos [-- --only TEXT] [--json OUT]: pages that are huge, nested or made to trip patterns, read by the
// production script in real Chromium. An answer (an article, or a refusal) within 3 s, no task above 200 ms, heap below
// 500 MB. What the page itself takes to be parsed is not counted. What gives an article is then opened by a click: how long
// until its first text is painted, until all of it is there, and the longest task of the reading view.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { findChromium } from '../../scripts/browsers.mjs';
import { runTool } from '../../scripts/run.mjs';
import { builds } from '../e2e/harness/places.ts';
import { launch } from '../e2e/harness/launch.ts';
import { serve } from '../e2e/harness/server.ts';
import { generated, inputs } from './dos/inputs.mjs';

const MOST = { ms: 3000, task: 200, heap: 500 };
const PATIENCE_MS = 60_000;

const { values } = parseArgs({
  options: { only: { type: 'string', default: '' }, json: { type: 'string' } },
});
if ((await runTool('wxt', ['build'])) !== 0) process.exit(1);
const script = readFileSync(join(builds.chromium, 'extract.js'), 'utf8');
const site = await serve([]);
const launchBare = () =>
  chromium.launch({
    executablePath: findChromium(),
    args: ['--enable-precise-memory-info', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  });
let browser = await launchBare();
let reader = await launch('chromium', { local: true, timed: true });
const all = [];
try {
  for (const input of inputs.filter((one) => JSON.stringify(one).includes(values.only))) {
    const outcome = await tried(input);
    const reading = outcome.readable ? await opened() : null;
    all.push({ input, ...outcome, reading });
    console.log(lineOf(input, outcome));
    if (reading) console.log(`  ${readingLine(reading)}`);
  }
} finally {
  await browser.close();
  await reader.close();
  site.close();
}
if (values.json) writeFileSync(values.json, JSON.stringify(all, null, 1));
const bad = all.filter(({ ms, task, heap }) => !(ms <= MOST.ms && task <= MOST.task && heap <= MOST.heap));
const views = all.flatMap(({ reading }) => reading ?? []);
const stalled = views.filter(({ first, task }) => !(first <= MOST.ms && task <= MOST.task));
console.log(`${all.length} inputs, ${bad.length} not answered in time, in pieces and in memory`);
console.log(`${views.length} opened, ${stalled.length} not drawn in time and in pieces`);
process.exit(bad.length > 0 ? 1 : 0);

async function tried(input) {
  site.pages.set('/dos.html', generated(input));
  // What a page did to one browser is not in the way of the next.
  if (!browser.isConnected()) browser = await launchBare();
  const page = await browser.newPage();
  try {
    await page.goto(`${site.origin}/dos.html`, { timeout: PATIENCE_MS });
    return await Promise.race([
      page.evaluate(measured, script),
      new Promise((done) =>
        setTimeout(done, PATIENCE_MS, { ms: Infinity, task: Infinity, heap: Infinity, outcome: 'no answer' }),
      ),
    ]);
  } catch (error) {
    return { ms: Infinity, task: Infinity, heap: Infinity, outcome: String(error).split('\n')[0] };
  } finally {
    await page.close().catch(() => undefined);
  }
}

/** Opens the page that was just tried as a reader does. A browser that does not answer is left behind. */
async function opened() {
  const nothing = { first: Infinity, all: Infinity, task: Infinity, over: 0 };
  try {
    const tab = await reader.open(`${site.origin}/dos.html`);
    const clicked = await reader.clickToolbar(tab);
    await tab.waitFor('its text', () => performance.getEntriesByName('galpi:painted').length > 0);
    const view = await tab.evaluate(seen);
    await tab.close();
    return { ...view, first: view.first - clicked, all: view.all - clicked };
  } catch {
    await reader.close().catch(() => undefined);
    reader = await launch('chromium', { local: true, timed: true });
    return nothing;
  }
}

/** Runs in the reading view, once all is there. */
async function seen() {
  const tasks = [];
  await new Promise((next) => setTimeout(next, 2000));
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) tasks.push(duration);
  }).observe({ type: 'longtask', buffered: true });
  await new Promise((next) => setTimeout(next, 300));
  const at = (entry) => performance.timeOrigin + entry.startTime;
  return {
    first: at(performance.getEntriesByName('first-contentful-paint')[0]),
    all: at(performance.getEntriesByName('galpi:painted')[0]),
    task: Math.max(0, ...tasks),
    over: tasks.filter((duration) => duration > 200).length,
  };
}

function readingLine({ first, all: whole, task, over }) {
  const more = over > 1 ? `, ${over} above 200` : '';
  return `reading view: first text ${Math.round(first)} ms, all ${Math.round(whole)} ms after the click, longest task ${Math.round(task)} ms${more}`;
}

/** Runs in the page: the script as the browser injects it, with the tasks that the browser itself calls long. */
async function measured(code) {
  await new Promise((next) => setTimeout(next, 300));
  const tasks = [0];
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) tasks.push(duration);
  }).observe({ type: 'longtask' });
  await new Promise((next) => setTimeout(next, 100));
  tasks.length = 1;
  const started = performance.now();
  // oxlint-disable-next-line no-eval -- as `executeScript` does
  const result = await (0, eval)(code);
  const ms = performance.now() - started;
  const heap = performance.memory.usedJSHeapSize / 2 ** 20;
  // tasks are told of a while after they have ended
  await new Promise((next) => setTimeout(next, 300));
  return {
    ms,
    task: Math.max(...tasks),
    heap,
    readable: result.ok && result.kind === 'article',
    outcome: result.ok ? `${result.kind}, ${result.article.text.length} characters` : result.reason,
    steps: result.ok
      ? result.article.trace
          .filter((step) => step.ms > 100)
          .map((step) => `${step.step} ${Math.round(step.ms)}`)
      : [],
  };
}

function lineOf(input, { ms, task, heap, outcome, steps = [] }) {
  const name = Object.values(input).join(' ');
  const slow = steps.length > 0 ? `; ${steps.join(', ')}` : '';
  return `${name}: ${outcome} in ${Math.round(ms)} ms, longest task ${Math.round(task)} ms, heap ${Math.round(heap)} MB${slow}`;
}
