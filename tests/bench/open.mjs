// npm run bench:open: from a real click on the toolbar to painted text, beside Readability's parse() alone.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { launch } from '../e2e/harness/launch.ts';
import { pages, project, seeds } from '../e2e/harness/places.ts';
import { serve } from '../e2e/harness/server.ts';

const ROUNDS = 20;
const page = seeds ? 'hyperconnect-tflite.html' : 'en-queue.html';
if (!seeds) console.log('The 70 KB test post is not on this machine: measured on the fixture en-queue.html.');

const site = await serve(seeds ? [seeds] : [pages]);
const browser = await launch('chromium', { local: true, timed: true });
const readability = readFileSync(join(project, 'node_modules/@mozilla/readability/Readability.js'), 'utf8');
const clicks = [];
const parses = [];
try {
  // The first click of a browser also starts the background and fills caches: it is not counted.
  for (let round = 0; round <= ROUNDS; round++) {
    const tab = await browser.open(`${site.origin}/${page}`);
    const parse = await tab.evaluate(timeParse, readability);
    const started = await browser.clickToolbar(tab);
    await tab.waitFor('painted text', () => performance.getEntriesByName('galpi:painted').length > 0);
    const painted = await tab.evaluate(
      () => performance.timeOrigin + performance.getEntriesByName('galpi:painted')[0].startTime,
    );
    if (round > 0) {
      clicks.push(painted - started);
      parses.push(parse);
    }
    await tab.close();
  }
} finally {
  await browser.close();
  site.close();
}

const click = median(clicks);
const parse = median(parses);
console.log(
  `${page}: click to painted text ${click.toFixed(0)} ms, Readability parse() alone ${parse.toFixed(0)} ms, ratio ${(click / parse).toFixed(2)} (medians of ${ROUNDS})`,
);

/** Runs in the page: the library as it is published, once over a fresh clone. */
function timeParse(source) {
  // oxlint-disable-next-line no-implied-eval -- our own test page has no policy that forbids it
  const Readability = new Function(`${source}; return Readability;`)();
  const clone = document.cloneNode(true);
  const started = performance.now();
  new Readability(clone).parse();
  return performance.now() - started;
}

function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  return (sorted[Math.floor((sorted.length - 1) / 2)] + sorted[Math.ceil((sorted.length - 1) / 2)]) / 2;
}
