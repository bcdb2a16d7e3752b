import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { findChromium } from '../../scripts/browsers.mjs';
import { bundleExtract } from '../../scripts/extract-bundle.mjs';
import { builds } from '../e2e/harness/places.ts';

/**
 * Chromium with the production build, and in it one page more that has the library's own functions at hand
 * (`globalThis.galpi`). Nothing but localhost can be reached.
 */
export async function launchOwn(folder, entry) {
  const extension = mkdtempSync(join(tmpdir(), 'galpi-own-'));
  cpSync(builds.chromium, extension, { recursive: true });
  cpSync(await bundleExtract(entry, folder), join(extension, 'own.js'));
  writeFileSync(
    join(extension, 'own.html'),
    '<!doctype html><meta charset="utf-8"><script src="own.js"></script>',
  );
  const profile = mkdtempSync(join(tmpdir(), 'galpi-own-profile-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: findChromium(),
    viewport: null,
    locale: 'en',
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      '--lang=en',
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
    env: { ...process.env, LANGUAGE: 'en' },
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const base = new URL('/', worker.url()).href;
  const close = async () => {
    await context.close();
    for (const one of [extension, profile]) rmSync(one, { recursive: true, force: true, maxRetries: 5 });
  };
  return { context, base, close };
}
