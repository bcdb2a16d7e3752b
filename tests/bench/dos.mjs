// npm run bench:dos [-- --only TEXT] [--json OUT]: pages that are huge, nested or made to trip patterns, read by the
// production script in real Chromium. An answer (an article, or a refusal) within 3 s, no task above 200 ms, heap below
// 500 MB. What the page itself takes to be parsed is not counted.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { findChromium } from '../../scripts/browsers.mjs';
import { runTool } from '../../scripts/run.mjs';
import { builds } from '../e2e/harness/places.ts';
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
const launch = () =>
  chromium.launch({
    executablePath: findChromium(),
    args: ['--enable-precise-memory-info', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  });
let browser = await launch();
const all = [];
try {
  for (const input of inputs.filter((one) => JSON.stringify(one).includes(values.only))) {
    const outcome = await tried(input);
    all.push({ input, ...outcome });
    console.log(lineOf(input, outcome));
  }
} finally {
  await browser.close();
  site.close();
}
if (values.json) writeFileSync(values.json, JSON.stringify(all, null, 1));
const bad = all.filter(({ ms, task, heap }) => !(ms <= MOST.ms && task <= MOST.task && heap <= MOST.heap));
console.log(`${all.length} inputs, ${bad.length} not answered in time, in pieces and in memory`);
process.exit(bad.length > 0 ? 1 : 0);

async function tried(input) {
  site.pages.set('/dos.html', generated(input));
  // What a page did to one browser is not in the way of the next.
  if (!browser.isConnected()) browser = await launch();
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
