// npm start [-- FILE_OR_URL] [--firefox] [--headless]: a browser with Galpi in it, on a post.
import { existsSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { setup } from './setup.mjs';
import { needBrowsers } from './system.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { firefox: { type: 'boolean' }, headless: { type: 'boolean' } },
});

setup();
const wanted = values.firefox ? 'firefox' : 'chromium';
needBrowsers([wanted]);

const { builds } = await import('./artefacts.mjs');
const { runChecks } = await import('./house/run.ts');
const { launch } = await import('../tests/e2e/harness/launch.ts');
const { pages, project } = await import('../tests/e2e/harness/places.ts');
const { serve } = await import('../tests/e2e/harness/server.ts');

const { failed } = await runChecks([builds[wanted]]);
if (failed > 0) process.exit(1);

const { url, site } = await address(positionals[0] ?? join(pages, 'ko-cache.html'));
const visible = !values.headless && hasDisplay();
const browser = await launch(wanted, { visible });
try {
  if (visible) await show(browser, url);
  else await photograph(browser, url);
} finally {
  await browser.close();
  site?.close();
}

/** A file is served from localhost, as a post would be. */
async function address(given) {
  if (/^https?:\/\//.test(given)) return { url: given, site: null };
  const file = resolve(given);
  if (!existsSync(file)) {
    console.error(`There is no file ${file}.`);
    process.exit(1);
  }
  const site = await serve([dirname(file)]);
  return { url: `${site.origin}/${encodeURIComponent(basename(file))}`, site };
}

function hasDisplay() {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
}

async function show(browser, url) {
  await browser.open(url);
  console.log(`${url}\nClick Galpi in the toolbar (or press Alt+R). Close the browser to end this.`);
  await browser.closed;
}

async function photograph(browser, url) {
  const { tour } = await import('./tour.mjs');
  const files = await tour(browser, url, join(project, '.output/start'));
  console.log(
    `No display: Galpi read ${url} in headless ${browser.name}, marked a passage, opened popup and library.`,
  );
  console.log(files.map((file) => `  ${relative(process.cwd(), file)}`).join('\n'));
}
