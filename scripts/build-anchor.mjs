// Bundles the production anchoring code as one module for the benchmark: .output/bench/anchor.mjs.
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));

await build({
  root,
  configFile: false,
  publicDir: false,
  logLevel: 'warn',
  resolve: { alias: { '@': root.replace(/\/$/, '') } },
  build: {
    outDir: '.output/bench',
    emptyOutDir: false,
    minify: false,
    target: 'esnext',
    lib: { entry: 'lib/anchor/anchorAll.ts', formats: ['es'], fileName: () => 'anchor.mjs' },
  },
});
