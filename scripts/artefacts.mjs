// Builds for both browsers, and judges what came out.
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundles, differences, digests } from './house/bundle.ts';
import { dependencies } from './house/dependencies.ts';
import { root } from './house/files.ts';
import { manifests } from './house/manifest.ts';
import { runChecks } from './house/run.ts';
import { weights } from './house/weight.ts';
import { runTool } from './run.mjs';

const build = (name, ...args) => ({
  name: `build for ${name}`,
  run: async () => ((await runTool('wxt', ['build', ...args])) === 0 ? [] : ['the build fails: see above']),
});

export const builds = { chromium: build('Chromium'), firefox: build('Firefox', '-b', 'firefox') };

const output = (browser) => join(root, `.output/${browser}-mv3`);

/** Who builds it himself gets what we ship. */
const again = (name, browser, { run }) => ({
  name: `a second build for ${name} is the same, byte for byte`,
  async run() {
    const first = digests(output(browser));
    const faults = await run();
    return [...faults, ...differences(first, digests(output(browser)))];
  },
});

export const artefacts = () =>
  runChecks([
    builds.chromium,
    builds.firefox,
    again('Chromium', 'chrome', builds.chromium),
    again('Firefox', 'firefox', builds.firefox),
    dependencies(root),
    ...manifests(root),
    ...bundles(root),
    ...weights(root),
  ]);

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { failed } = await artefacts();
  process.exit(failed > 0 ? 1 : 0);
}
