// npm test: everything, in both browsers. A part that fails does not keep the next from running; the last line counts.
import { setup } from './setup.mjs';
import { needBrowsers } from './system.mjs';

setup();
needBrowsers(['chromium', 'firefox']);

const { check } = await import('./check.mjs');
const { artefacts } = await import('./artefacts.mjs');
const { vitest, vitestInBrowser } = await import('./vitest.mjs');

/**
 * @typedef {import('./house/run.ts').Counts & { unsteady?: string[] }} Counted
 * @typedef {{ name: string, run: () => Promise<Counted>, again?: (first: Counted) => Promise<Counted> }} Part
 */

const endToEnd = (browser, name) => ({
  name: `end to end in ${name}`,
  ...vitestInBrowser('tests/e2e/vitest.config.ts', `e2e-${browser}`, {
    GALPI_BROWSER: browser,
    CI: 'true', // without the lines that change in place: two runs would write over each other's
  }),
});

/** @type {Part[][]} parts that stand together run side by side: the browsers wait for a third of their time */
const steps = [
  [{ name: 'lint, format, types, rooms, sizes, locales', run: check }],
  [{ name: 'unit tests', run: () => vitest('tests/vitest.config.ts', 'unit') }],
  [{ name: 'builds, manifests, weights', run: artefacts }],
  [
    {
      name: 'hostile inputs and faults in Chromium',
      ...vitestInBrowser('tests/hostile.config.ts', 'hostile'),
    },
  ],
  [endToEnd('chromium', 'Chromium'), endToEnd('firefox', 'Firefox')],
];

const total = { passed: 0, failed: 0, skipped: 0 };
const lines = [];
for (const parts of steps) {
  console.log(`\n== ${parts.map(({ name }) => name).join(', ')} ==`);
  const firsts = await Promise.all(parts.map(({ run }) => timed(run)));
  for (const [i, { name, again = (first) => first }] of parts.entries()) {
    const first = firsts[i];
    const { counts, seconds } = await timed(() => again(first.counts));
    for (const key of Object.keys(total)) total[key] += counts[key];
    // A part without a single test has not run.
    if (counts.passed + counts.failed === 0) total.failed++;
    const all = Math.round(first.seconds + seconds);
    lines.push(
      `${name}: ${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped (${all} s)`,
      ...counts.broken.map((test) => `  failed: ${test}`),
      ...(counts.unsteady ?? []).map((test) => `  failed once, passed when run again: ${test}`),
    );
  }
}

console.log(`\n${lines.join('\n')}`);
const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
console.log(`\n${total.passed} passed, ${total.failed} failed${skipped}`);
process.exit(total.failed > 0 ? 1 : 0);

async function timed(run) {
  const started = Date.now();
  const counts = await run();
  return { counts, seconds: (Date.now() - started) / 1000 };
}
