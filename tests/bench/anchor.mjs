// npm run bench:anchor [-- DIR]: our anchoring beside a plain port of Hypothesis' matching over the anchoring set beside
// the project, in one run: verdicts by kind of change, CPU time a document, and a thousand highlights on long pages.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { project } from '../e2e/harness/places.ts';
import * as hypothesis from './anchor/hypothesis.mjs';
import { readSet, score, verdicts } from './anchor/score.mjs';
import { stress } from './anchor/stress.mjs';

const dir = process.argv[2] ?? join(project, '../shared/bench/anchor/dev');
if (!existsSync(dir)) {
  console.log(`The anchoring set is not on this machine (${dir}): nothing was measured.`);
  process.exit(0);
}
execFileSync(process.execPath, [join(project, 'scripts/build-anchor.mjs')], { stdio: 'inherit' });
const ours = await import(join(project, '.output/bench/anchor.mjs'));

const documents = readSet(dir);
const [galpi, rival] = score(documents, [ours, hypothesis]);
printGroups();
printTimes();
stress(documents, ours);

function printGroups() {
  const title = (name) => `${name}: ${verdicts.join(' ')} %`.padEnd(45);
  console.log(`${'passages'.padEnd(31)}${title('Galpi')}${title('Hypothesis')}`);
  for (const name of Object.keys(galpi.groups).sort()) {
    const group = galpi.groups[name];
    const behind = percent(rival.groups[name], 'correct') - percent(group, 'correct');
    const note = behind > 1 ? `behind by ${behind.toFixed(1)}` : '';
    const columns = [group, rival.groups[name]].map((each) => shares(each).padEnd(45)).join('');
    console.log(`${name.padEnd(25)}${String(group.n).padStart(5)} ${columns}${note}`);
  }
}

function shares(group) {
  return verdicts.map((verdict) => percent(group, verdict).toFixed(2).padStart(8)).join('');
}

function percent(group, verdict) {
  return (100 * group[verdict]) / group.n;
}

function printTimes() {
  for (const [name, share] of [
    ['median', 0.5],
    ['p95', 0.95],
  ]) {
    const [our, their] = [galpi, rival].map(({ times }) => quantile(times, share));
    console.log(
      `CPU a document, ${name}: Galpi ${our.toFixed(2)} ms, Hypothesis ${their.toFixed(2)} ms, ratio ${(our / their).toFixed(2)}`,
    );
  }
}

function quantile(list, share) {
  const sorted = list.toSorted((a, b) => a - b);
  return sorted[Math.min(list.length - 1, Math.floor(list.length * share))];
}
