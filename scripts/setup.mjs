// What has to be there before anything runs. Starts under any Node from 18 on, with nothing installed.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const windows = process.platform === 'win32';
const pinned = join(root, 'node_modules/node/bin', windows ? 'node.exe' : 'node');

/** Installs packages when they are missing or not those of the lock file, and goes on under the pinned Node. */
export function setup() {
  const ready = process.env.GALPI_READY === '1';
  if (!ready && !isInstalled()) install();
  if (ready || samePlace(process.execPath, pinned)) return prepareTypes();
  const { status } = spawnSync(pinned, process.argv.slice(1), {
    stdio: 'inherit',
    env: { ...process.env, GALPI_READY: '1' },
  });
  process.exit(status ?? 1);
}

function install() {
  console.log('Installing packages (npm ci) …');
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: windows,
  });
  if (status !== 0) fail('npm ci failed: see above.');
  if (!existsSync(pinned)) fail(`The package "node" did not bring ${pinned}.`);
}

/** npm keeps a lock file of what it installed; packages for other machines are not in it. */
function isInstalled() {
  const wanted = join(root, 'package-lock.json');
  const installed = join(root, 'node_modules/.package-lock.json');
  if (!existsSync(installed) || !existsSync(pinned)) return false;
  const here = packagesOf(installed);
  return Object.entries(packagesOf(wanted)).every(
    ([path, { version, integrity, optional }]) =>
      path === '' ||
      (optional && !here[path]) ||
      (here[path]?.version === version && here[path]?.integrity === integrity),
  );
}

function packagesOf(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages;
}

function samePlace(a, b) {
  return windows ? a.toLowerCase() === b.toLowerCase() : a === b;
}

/** WXT writes the types and the tsconfig that everything else extends. */
function prepareTypes() {
  const { status } = spawnSync(join(root, 'node_modules/.bin/wxt'), ['prepare'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: windows,
  });
  if (status !== 0) fail('wxt prepare failed: see above.');
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
