import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url)).replace(/[/\\]$/, '');

/** Bundles `tests/<folder>/<entry>.ts` into `.output/<folder>/<entry>.js`, which defines the global `galpi`; returns its path. */
export async function bundleExtract(entry = 'extract-entry', folder = 'bench', minify = true) {
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    resolve: { alias: { '@': root } },
    build: {
      outDir: `${root}/.output/${folder}`,
      emptyOutDir: false,
      target: 'es2023',
      minify,
      lib: {
        entry: `${root}/tests/${folder}/${entry}.ts`,
        formats: ['iife'],
        name: 'galpi',
        fileName: () => `${entry}.js`,
      },
    },
  });
  return `${root}/.output/${folder}/${entry}.js`;
}
