// Builds for both browsers, and judges what came out.
import { fileURLToPath } from 'node:url';
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

export const artefacts = () =>
  runChecks([builds.chromium, builds.firefox, ...manifests(root), ...weights(root)]);

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { failed } = await artefacts();
  process.exit(failed > 0 ? 1 : 0);
}
