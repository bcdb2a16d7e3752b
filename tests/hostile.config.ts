import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Hostile inputs and faults, a few of each, in the production build for Chromium. */
export default defineConfig({
  root,
  resolve: { alias: { '@': root.replace(/[/\\]$/, '') } },
  test: {
    name: 'hostile',
    include: ['tests/vectors/*.spec.mjs', 'tests/faults/*.spec.ts'],
    fileParallelism: false,
    pool: 'forks',
    testTimeout: 90_000,
    sequence: { concurrent: false },
  },
});
