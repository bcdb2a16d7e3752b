// npm test: everything, in both browsers. A part that fails does not keep the next from running; the last line counts.
import { setup } from './setup.mjs';
import { needBrowsers } from './system.mjs';

setup();
needBrowsers(['chromium', 'firefox']);

const { check } = await import('./check.mjs');
const { artefacts } = await import('./artefacts.mjs');
const { vitest, vitestInBrowser } = await import('./vitest.mjs');

const endToEnd = (browser) => () =>
  vitestInBrowser('tests/e2e/vitest.config.ts', `e2e-${browser}`, { GALPI_BROWSER: browser });

/** @type {[name: string, run: () => Promise<import('./house/run.ts').Counts & { unsteady?: string[] }>][]} */
const parts = [
  ['lint, format, types, rooms, sizes, locales', check],
  ['unit tests', () => vitest('tests/vitest.config.ts', 'unit')],
  ['builds, manifests, weights', artefacts],
  ['hostile inputs and faults in Chromium', () => vitestInBrowser('tests/hostile.config.ts', 'hostile')],
  ['end to end in Chromium', endToEnd('chromium')],
  ['end to end in Firefox', endToEnd('firefox')],
];

const total = { passed: 0, failed: 0, skipped: 0 };
const lines = [];
for (const [name, run] of parts) {
  console.log(`\n== ${name} ==`);
  const started = Date.now();
  const counts = await run();
  for (const key of Object.keys(total)) total[key] += counts[key];
  // A part without a single test has not run.
  if (counts.passed + counts.failed === 0) total.failed++;
  const seconds = Math.round((Date.now() - started) / 1000);
  lines.push(
    `${name}: ${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped (${seconds} s)`,
    ...counts.broken.map((test) => `  failed: ${test}`),
    ...(counts.unsteady ?? []).map((test) => `  failed once, passed when run again: ${test}`),
  );
}

console.log(`\n${lines.join('\n')}`);
const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
console.log(`\n${total.passed} passed, ${total.failed} failed${skipped}`);
process.exit(total.failed > 0 ? 1 : 0);
