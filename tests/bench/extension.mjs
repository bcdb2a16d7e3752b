import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { findChromium } from '../../scripts/browsers.mjs';
import { bundleExtract } from '../../scripts/extract-bundle.mjs';
import { runTool } from '../../scripts/run.mjs';
import { builds } from '../e2e/harness/places.ts';

/**
 * A production build with one more page, `bench.html`, that defines what `tests/bench/<entry>.ts` exports as the global
 * `galpi`; and a profile that browsers started one after the other share.
 */
export async function benchExtension(entry) {
  if ((await runTool('wxt', ['build'])) !== 0) process.exit(1);
  const extension = mkdtempSync(join(tmpdir(), 'galpi-bench-'));
  const profile = mkdtempSync(join(tmpdir(), 'galpi-bench-profile-'));
  cpSync(builds.chromium, extension, { recursive: true });
  cpSync(await bundleExtract(entry), join(extension, 'bench.js'));
  writeFileSync(
    join(extension, 'bench.html'),
    '<!doctype html><meta charset="utf-8"><script src="bench.js"></script>',
  );
  return {
    /** address of an asset of the build, by the start of its name */
    asset: (name) =>
      `/assets/${readdirSync(join(extension, 'assets')).find((file) => file.startsWith(`${name}-`))}`,
    /** Starts a browser. */
    async start() {
      const context = await chromium.launchPersistentContext(profile, {
        executablePath: findChromium(),
        ignoreDefaultArgs: ['--disable-extensions'],
        args: [
          `--disable-extensions-except=${extension}`,
          `--load-extension=${extension}`,
          ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        ],
      });
      const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
      const base = new URL('/', worker.url()).href;
      const open = async () => {
        const page = await context.newPage();
        await page.goto(`${base}bench.html`);
        return page;
      };
      return { context, base, open };
    },
    remove() {
      rmSync(extension, { recursive: true, force: true });
      rmSync(profile, { recursive: true, force: true });
    },
  };
}
