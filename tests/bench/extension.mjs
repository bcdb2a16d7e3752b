import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { findChromium } from '../../scripts/browsers.mjs';
import { bundleExtract } from '../../scripts/extract-bundle.mjs';
import { runTool } from '../../scripts/run.mjs';
import { LEVELLING } from '../e2e/harness/chromium.ts';
import { builds } from '../e2e/harness/places.ts';

/** A production build, made now, with a page for a benchmark. */
export async function benchExtension(entry, { minify = true } = {}) {
  if ((await runTool('wxt', ['build'])) !== 0) process.exit(1);
  return extended(entry, 'bench', minify);
}

/**
 * A copy of the production build with one more page, that defines what `tests/<folder>/<entry>.ts` exports as the global
 * `galpi`; and a profile that browsers started one after the other share.
 */
export async function extended(entry, folder, minify = true) {
  const extension = mkdtempSync(join(tmpdir(), 'galpi-extended-'));
  const profile = mkdtempSync(join(tmpdir(), 'galpi-extended-profile-'));
  cpSync(builds.chromium, extension, { recursive: true });
  cpSync(await bundleExtract(entry, folder, minify), join(extension, 'own.js'));
  writeFileSync(
    join(extension, 'own.html'),
    '<!doctype html><meta charset="utf-8"><script src="own.js"></script>',
  );
  return {
    profile,
    /** Starts a browser. `open` opens the page. */
    async start({ args = [], ...options } = {}) {
      const context = await chromium.launchPersistentContext(profile, {
        executablePath: findChromium(),
        ignoreDefaultArgs: ['--disable-extensions', LEVELLING],
        ...options,
        args: [
          `--disable-extensions-except=${extension}`,
          `--load-extension=${extension}`,
          ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
          ...args,
        ],
      });
      const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
      const base = new URL('/', worker.url()).href;
      const open = async () => {
        const page = await context.newPage();
        await page.goto(`${base}own.html`);
        return page;
      };
      return { context, base, open };
    },
    remove() {
      for (const one of [extension, profile]) rmSync(one, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
