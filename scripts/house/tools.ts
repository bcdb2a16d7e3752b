// The tools that judge source text: each is one check.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from './files.ts';
import type { Check } from './run.ts';

const tool = (name: string, command: string, ...args: string[]): Check => ({
  name,
  run() {
    const bin = join(root, 'node_modules/.bin', command);
    const { status, stdout, stderr, error } = spawnSync(bin, args, {
      cwd: root,
      encoding: 'utf8',
      maxBuffer: 1e8,
      shell: process.platform === 'win32',
    });
    if (error) return [String(error)];
    return status === 0 ? [] : [`${stdout}${stderr}`.trim()];
  },
});

export const tools = [
  tool('lint, with types and the imports of each room', 'oxlint', '--type-aware', '--max-warnings=0'),
  tool('format', 'oxfmt', '--check', '.'),
  tool('types', 'tsc', '--noEmit'),
];
