import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));

export default defineConfig({
  root,
  resolve: { alias: { '@': root.replace(/\/$/, '') } },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    include: ['tests/unit/**/*.test.{ts,tsx}'],
    restoreMocks: true,
    // A worker and a jsdom for each file is four fifths of the time; no test leaves anything behind for the next.
    isolate: false,
    testTimeout: 30_000,
    // Uint8Array.fromBase64: in both browsers, in Node 24 behind this flag.
    execArgv: ['--js-base-64'],
  },
});
