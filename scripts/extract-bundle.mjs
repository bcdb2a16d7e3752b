import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url)).replace(/[/\\]$/, '');

/** Bundles the production extraction into `.output/bench/extract.js`, which defines `galpi.run(url)`. */
export async function bundleExtract() {
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    resolve: { alias: { '@': root } },
    build: {
      outDir: `${root}/.output/bench`,
      emptyOutDir: false,
      target: 'es2023',
      lib: {
        entry: `${root}/tests/bench/extract-entry.ts`,
        formats: ['iife'],
        name: 'galpi',
        fileName: () => 'extract.js',
      },
    },
  });
  return `${root}/.output/bench/extract.js`;
}
