// npm run bench:extract [-- --only techpost,platforms,news,seeds] [--pages]: our extraction, Readability alone and
// Defuddle over the page sets beside the project, in one run of real Chromium, scored with the sets' own functions.
// --pages also prints a line for each page; --fast runs only ours, once a page, and measures no time.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { bundleExtract } from '../../scripts/extract-bundle.mjs';
import { openTab } from '../../scripts/extract-tab.mjs';
import { project } from '../e2e/harness/places.ts';
import { generatedPage } from './extract/generated.mjs';
import { exponent, median, table } from './extract/report.mjs';
import { readSets } from './extract/sets.mjs';

const ROUNDS = 3; // of ours and of Readability, in turn: the first pays for compiling; Defuddle takes too long for more
const { values: options } = parseArgs({
  options: { only: { type: 'string' }, pages: { type: 'boolean' }, fast: { type: 'boolean' } },
});
const shared = join(project, '../shared');
const script = readFileSync(await bundleExtract('rivals-entry'), 'utf8');
const tab = await openTab();
try {
  if (existsSync(join(shared, 'bench'))) await accuracy();
  else console.log('The page sets are not on this machine: only the time over generated pages is measured.');
  if (!options.fast) await growth();
} finally {
  await tab.close();
}

async function accuracy() {
  const { scorePage } = await import(join(shared, 'bench/techpost/score.mjs'));
  for (const { name, pages } of readSets(shared)) {
    if (options.only && !options.only.split(',').includes(name)) continue;
    const results = [];
    for (const page of pages) results.push(await compare(page, scorePage));
    const extractors = Object.keys(results[0].scores);
    const rows = extractors.map((extractor) => ({
      extractor,
      scores: results.map((r) => r.scores[extractor]),
    }));
    console.log(`\n${table(`${name} ${pages.length}`, rows)}`);
    if (!options.fast) console.log(timeLine(results));
    if (name === 'seeds') console.log(seedLine(results));
    if (options.pages) for (const { id, scores } of results) console.log(pageLine(id, scores.Galpi));
  }
}

async function compare({ id, truth, html }, scorePage) {
  const address = JSON.stringify(truth.url);
  const rounds = Array.from({ length: ROUNDS }, () => [
    `galpi.run(${address})`,
    'galpi.readability()',
  ]).flat();
  const calls = options.fast ? rounds.slice(0, 1) : [...rounds, `galpi.defuddle(${address})`];
  const [, ...answers] = await tab.run(truth.url, html, [
    script,
    ...calls.map((call) => `(() => { try { return JSON.stringify(${call}) } catch { return 'null' } })()`),
  ]);
  const parsed = answers.map((answer) => JSON.parse(answer));
  const of = (n) => parsed.filter((_, i) => i < ROUNDS * 2 && i % 2 === n);
  const all = options.fast
    ? { Galpi: parsed }
    : { Galpi: of(0), Readability: of(1), Defuddle: parsed.slice(-1) };
  const each = (pick) => Object.fromEntries(Object.entries(all).map(([name, list]) => [name, pick(list)]));
  return {
    id,
    scores: each(([answer]) => scorePage(truth, answer?.output)),
    times: each((list) => median(list.map((answer) => answer?.ms ?? 0))),
  };
}

function timeLine(results) {
  const ms = (name) => median(results.map(({ times }) => times[name]));
  const ratio = (name) => median(results.map(({ times }) => times.Galpi / times[name]));
  const others = Object.keys(results[0].times).slice(1);
  const against = others.map((name) => `${ratio(name).toFixed(2)} of ${name} (${ms(name).toFixed(0)} ms)`);
  return `time: ${ms('Galpi').toFixed(0)} ms a page, ${against.join(', ')} (medians)`;
}

function seedLine(results) {
  const worst = Math.min(...results.map(({ scores }) => scores.Galpi.textF1));
  const code = [6, 9, 11].map((n) => `${n}: ${results[n - 1].scores.Galpi.code}`);
  return `seeds: lowest text F1 ${worst.toFixed(4)}; code of posts ${code.join(', ')}`;
}

function pageLine(id, score) {
  const parts = [
    'fidelity',
    'textP',
    'textR',
    'code',
    'codeLang',
    'headings',
    'images',
    'links',
    'title',
    'date',
  ];
  return `${id}: ${parts.map((key) => `${key} ${score[key]?.toFixed(3) ?? '-'}`).join(', ')}`;
}

/** Generated pages, because no real set has the same page in several sizes. */
async function growth() {
  const points = [];
  for (const kilobytes of [50, 150, 500, 1000, 2000, 5000]) {
    const url = 'https://bench.example/parts';
    const call = `galpi.run('${url}').ms`;
    const [, ...times] = await tab.run(url, generatedPage(kilobytes * 1000), [script, call, call, call]);
    points.push([kilobytes, median(times)]);
  }
  const sizes = points.map(([kilobytes, ms]) => `${kilobytes} KB ${ms.toFixed(0)} ms`);
  console.log(
    `\ngenerated pages: ${sizes.join(', ')}; grows with size to the power of ${exponent(points).toFixed(2)}`,
  );
}
