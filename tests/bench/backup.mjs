// npm run bench:backup -- [--posts N] [--picture KB]: a library of N posts, each with a body of some 20 KB and a picture of
// noise, backed up and restored in real Chromium: seconds, bytes, and the most memory that the page and the browser took.
// The library is the production code, in a page of the extension.
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { findChromium } from '../../scripts/browsers.mjs';
import { bundleExtract } from '../../scripts/extract-bundle.mjs';
import { runTool } from '../../scripts/run.mjs';
import { builds } from '../e2e/harness/places.ts';
import { mostMemory } from './memory.mjs';

const { values } = parseArgs({
  options: { posts: { type: 'string', default: '10000' }, picture: { type: 'string', default: '40' } },
});
const [posts, picture] = [Number(values.posts), Number(values.picture)];

if ((await runTool('wxt', ['build'])) !== 0) process.exit(1);
const extension = mkdtempSync(join(tmpdir(), 'galpi-bench-'));
cpSync(builds.chromium, extension, { recursive: true });
cpSync(await bundleExtract('backup-entry'), join(extension, 'bench.js'));
writeFileSync(
  join(extension, 'bench.html'),
  '<!doctype html><meta charset="utf-8"><script src="bench.js"></script>',
);
const profile = mkdtempSync(join(tmpdir(), 'galpi-bench-profile-'));
const context = await chromium.launchPersistentContext(profile, {
  executablePath: findChromium(),
  ignoreDefaultArgs: ['--disable-extensions'],
  args: [
    `--disable-extensions-except=${extension}`,
    `--load-extension=${extension}`,
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ],
});
try {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const url = new URL('/bench.html', worker.url()).href;
  /** Each part in a page of its own, so that none counts what another has left behind. */
  const run = async (name, ...args) => {
    const page = await context.newPage();
    await page.goto(url);
    const watched = mostMemory(profile);
    const value = await page.evaluate(([name, args]) => globalThis.galpi[name](...args), [name, args]);
    const memory = watched.stop();
    await page.close();
    return { ...value, memory };
  };
  const before = await run('erase');
  console.log(
    `an empty page: ${megabytes(before.memory.page)}, the browser beside it ${megabytes(before.memory.browser)}`,
  );
  await run('fill', posts, picture);
  console.log(line('written to a folder', await run('write', 'folder')));
  console.log(line('written for a download', await run('write', 'download')));
  await run('erase');
  console.log(line('read and planned', await run('stage')));
  console.log(line('restored', await run('commit')));
  console.log(line('the same file again, read and planned', await run('stage')));
} finally {
  await context.close();
  rmSync(extension, { recursive: true, force: true });
  rmSync(profile, { recursive: true, force: true });
}

function line(what, { ms, blocked, value, memory }) {
  const told = value > 10 * posts ? megabytes(value) : `${value} posts`;
  return (
    `${what}: ${(ms / 1000).toFixed(1)} s, ${told}; most memory: page ${megabytes(memory.page)}, ` +
    `browser ${megabytes(memory.browser)}; longest without an answer ${Math.round(blocked)} ms`
  );
}

function megabytes(bytes) {
  return `${(bytes / 2 ** 20).toFixed(0)} MB`;
}
