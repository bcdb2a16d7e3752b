import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    name: process.env['GALPI_BROWSER'] ?? 'chromium',
    include: ['tests/e2e/specs/**/*.spec.ts'],
    // One browser of a kind at a time: two would fight for the focus.
    fileParallelism: false,
    pool: 'forks',
    testTimeout: 60_000,
    hookTimeout: 90_000,
    sequence: { concurrent: false },
  },
});
