// npm run faults -- --runs N [--only TEXT] [--jobs J] [--browser chromium|firefox] [--json OUT]: what may go wrong around a
// library, N times each, in a real browser, J kinds side by side. Prints a line each, then the sums; fails when anything
// was lost, torn, doubled or silent.
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { runTool } from '../../scripts/run.mjs';
import { tryScenario } from './tryScenario.ts';
import { scenarios } from './scenarios.ts';

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '5' },
    only: { type: 'string', default: '' },
    jobs: { type: 'string', default: '1' },
    browser: { type: 'string', default: 'chromium' },
    json: { type: 'string' },
  },
});
const runs = Number(values.runs);
const args = values.browser === 'firefox' ? ['-b', 'firefox'] : [];
if ((await runTool('wxt', ['build', ...args])) !== 0) process.exit(1);

const all = [];
const left = scenarios.filter(({ name }) => name.includes(values.only));
await Promise.all(Array.from({ length: Number(values.jobs) }, work));
if (values.json) writeFileSync(values.json, JSON.stringify(all, null, 1));
const sum = (kind) => all.reduce((total, outcome) => total + outcome[kind].length, 0);
const [lost, torn, doubled, silent, failed] = ['lost', 'torn', 'doubled', 'silent', 'failed'].map(sum);
console.log(
  `${lost} lost, ${torn} torn, ${doubled} doubled, ${silent} silent, ${failed} runs that did not come to their end`,
);
process.exit(lost + torn + doubled + silent + failed > 0 ? 1 : 0);

async function work() {
  for (let scenario = left.shift(); scenario; scenario = left.shift()) {
    const started = Date.now();
    const tell = (n) => process.stderr.write(`\r${scenario.name}: ${n} of ${runs}   `);
    const outcome = await tryScenario(scenario, { name: values.browser }, runs, tell);
    process.stderr.write('\r');
    all.push({ name: scenario.name, ...outcome, seconds: Math.round((Date.now() - started) / 1000) });
    console.log(line(all.at(-1)));
    for (const kind of ['lost', 'torn', 'doubled', 'silent', 'failed'])
      for (const what of [...new Set(outcome[kind])].slice(0, 10)) console.log(`  ${kind}: ${what}`);
  }
}

function line({ name, done, skipped, acknowledged, lost, torn, doubled, silent, seconds }) {
  if (skipped) return `${name}: skipped, ${skipped}`;
  return `${name}: ${done} runs, ${acknowledged} acknowledged, ${lost.length} lost, ${torn.length} torn, ${doubled.length} doubled, ${silent.length} silent (${seconds} s)`;
}
