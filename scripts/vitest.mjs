import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { root } from './house/files.ts';
import { runTool } from './run.mjs';

/** @import { Counts } from './house/run.ts' */

/**
 * Runs Vitest with a configuration of ours, and counts its tests.
 *
 * @returns {Promise<Counts>}
 */
export async function vitest(config, name, env, files = []) {
  const report = join(root, '.output/reports', `${name}.json`);
  mkdirSync(dirname(report), { recursive: true });
  rmSync(report, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const code = await runTool('vitest', ['run', ...files, '--config', config, ...reporters], env);
  if (!existsSync(report)) return { passed: 0, failed: 1, skipped: 0, broken: [name] };
  const results = JSON.parse(readFileSync(report, 'utf8'));
  const broken = results.testResults.flatMap(failuresOf);
  if (broken.length === 0 && code !== 0) broken.push(name);
  return {
    passed: results.numPassedTests,
    failed: broken.length,
    skipped: results.numPendingTests + results.numTodoTests,
    broken,
  };
}

/** The tests of a file that failed; a file that cannot be loaded has no tests to fail, and counts as one. */
function failuresOf({ name, status, assertionResults }) {
  const file = relative(root, name);
  const failed = assertionResults.filter((one) => one.status === 'failed');
  if (failed.length === 0) return status === 'failed' ? [file] : [];
  return failed.map((one) => `${file}: ${one.fullName}`);
}

const fileOf = (test) => test.split(': ')[0];

/**
 * Specs that drive a real browser: `run`, and `again` for what failed, whole files in a browser of their own and with nothing
 * beside them: a machine that was too busy for a moment is told from a fault, and by name. `unsteady`: what passed only then.
 *
 * @returns {{ run: () => Promise<Counts>, again: (first: Counts) => Promise<Counts & { unsteady?: string[] }> }}
 */
export function vitestInBrowser(config, name, env) {
  return { run: () => vitest(config, name, env), again: (first) => runAgain(first, config, name, env) };
}

async function runAgain(first, config, name, env) {
  const files = [...new Set(first.broken.map((one) => fileOf(one)))];
  if (files.length === 0 || !files.every((file) => existsSync(join(root, file)))) return first;
  console.log(`\nOnce more: ${files.join(', ')}`);
  const second = await vitest(config, `${name}-again`, env, files);
  const isWhole = second.broken.every((one) => files.includes(fileOf(one)));
  if (!isWhole) return first;
  return {
    skipped: first.skipped,
    passed: first.passed + first.failed - second.failed,
    failed: second.failed,
    broken: second.broken,
    unsteady: first.broken.filter((one) => ![one, fileOf(one)].some((name) => second.broken.includes(name))),
  };
}
