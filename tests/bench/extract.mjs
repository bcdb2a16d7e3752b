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

// In turn, as a machine is not equally fast all the time. A browser compiles what it has run some times: the second half
// of the rounds is told, and the first round, which is what a reader waits for, apart from it.
const ROUNDS = { Galpi: 10, Readability: 10, Defuddle: 4 };
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
  const names = options.fast ? ['Galpi'] : Object.keys(ROUNDS);
  const world = await tab.open(truth.url, html);
  await world.evaluate(script);
  const times = Object.fromEntries(names.map((name) => [name, []]));
  for (let round = 0; round < ROUNDS.Galpi && !options.fast; round++)
    for (const name of names) if (round < ROUNDS[name]) times[name].push(await timeOf(world, name, address));
  const scores = {};
  for (const name of names) scores[name] = scorePage(truth, await outputOf(world, name, address));
  return { id, scores, times };
}

async function timeOf(world, name, address) {
  await world.evaluate(`galpi.extractors.${name}.prepare()`);
  return world.time(`(() => { try { galpi.extractors.${name}.run(${address}) } catch {} })()`);
}

async function outputOf(world, name, address) {
  const call = `galpi.extractors.${name}.output(${address})`;
  return JSON.parse(
    await world.evaluate(`(() => { try { return JSON.stringify(${call}) } catch { return 'null' } })()`),
  );
}

/** Medians of the pages: CPU time, and ours as a share of the others', when all are compiled and in the first round. */
function timeLine(results) {
  const warm = (times) => median(times.slice(times.length / 2));
  const ms = (name) => median(results.map(({ times }) => warm(times[name])));
  const ratio = (name, of) =>
    median(results.map(({ times }) => of(times.Galpi) / of(times[name]))).toFixed(2);
  const against = ['Readability', 'Defuddle'].map(
    (name) =>
      `${ratio(name, warm)} of ${name} (${ms(name).toFixed(1)} ms; first round ${ratio(name, (t) => t[0])})`,
  );
  return `CPU time: ${ms('Galpi').toFixed(1)} ms a page, ${against.join(', ')}`;
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
  let most = 0;
  for (const kilobytes of [50, 150, 500, 1000, 2000, 5000]) {
    const url = 'https://bench.example/parts';
    const world = await tab.open(url, generatedPage(kilobytes * 1000));
    await world.evaluate(script);
    most = await world.evaluate('galpi.readAll()');
    const times = [];
    for (let round = 0; round < 3; round++) times.push(await timeOf(world, 'Galpi', `'${url}'`));
    points.push([kilobytes, median(times)]);
  }
  const sizes = points.map(([kilobytes, ms]) => `${kilobytes} KB ${ms.toFixed(0)} ms`);
  console.log(
    `\ngenerated pages: ${sizes.join(', ')}; grows with size to the power of ${exponent(points).toFixed(2)}` +
      ` (the extension itself reads pages of up to ${most.toLocaleString('en')} elements)`,
  );
}
