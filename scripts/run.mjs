import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { root } from './house/files.ts';

/** Runs a tool of the project, its output shown; gives its exit code. */
export function runTool(name, args, env = {}) {
  return new Promise((resolve) => {
    const child = spawn(join(root, 'node_modules/.bin', name), args, {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ...env },
      shell: process.platform === 'win32',
    });
    child.on('error', () => resolve(127));
    child.on('close', (code) => resolve(code ?? 1));
  });
}
