import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url)).replace(/[/\\]$/, '');

/** Bundles `tests/bench/<entry>.ts` into `.output/bench/<entry>.js`, which defines the global `galpi`; returns its path. */
export async function bundleExtract(entry = 'extract-entry') {
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
        entry: `${root}/tests/bench/${entry}.ts`,
        formats: ['iife'],
        name: 'galpi',
        fileName: () => `${entry}.js`,
      },
    },
  });
  return `${root}/.output/bench/${entry}.js`;
}
