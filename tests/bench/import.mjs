// npm run bench:import -- [--posts N]: files of N posts, read, planned and written in real Chromium: a table with
// highlights, and an archive that brings the pages. The library is the production code, in a page of the extension.
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { findChromium } from '../../scripts/browsers.mjs';
import { bundleExtract } from '../../scripts/extract-bundle.mjs';
import { runTool } from '../../scripts/run.mjs';
import { builds } from '../e2e/harness/places.ts';

const { values } = parseArgs({ options: { posts: { type: 'string', default: '10000' } } });
const count = Number(values.posts);

if ((await runTool('wxt', ['build'])) !== 0) process.exit(1);
const extension = mkdtempSync(join(tmpdir(), 'galpi-bench-'));
cpSync(builds.chromium, extension, { recursive: true });
cpSync(await bundleExtract('import-entry'), join(extension, 'bench.js'));
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
  const page = await context.newPage();
  await page.goto(new URL('/bench.html', worker.url()).href);
  for (const kind of ['table', 'archive']) {
    const timed = await page.evaluate(([kind, count]) => globalThis.galpi.run(kind, count), [kind, count]);
    console.log(line(kind, timed));
  }
} finally {
  await context.close();
  rmSync(extension, { recursive: true, force: true });
  rmSync(profile, { recursive: true, force: true });
}

function line(kind, { bytes, read, plan, write, again, added, same, highlights, placed, blocked }) {
  const s = (ms) => `${(ms / 1000).toFixed(2)} s`;
  return (
    `${kind}, ${(bytes / 2 ** 20).toFixed(1)} MB: ${s(read + plan + write)} (read ${s(read)}, plan ${s(plan)}, write ${s(write)}); ` +
    `${added} posts, ${highlights} highlights, ${placed} placed; the same file planned again ${s(again)}, ${same} of it known; ` +
    `longest without an answer ${Math.round(blocked)} ms`
  );
}
