import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Check } from './run.ts';

const KB = 1024;
const LIMITS = { extract: 60 * KB, reader: 120 * KB };
const MOST_SCRIPTS = 12; // of a page's start: a browser takes milliseconds for each

const gzipped = (files: string[]): number =>
  files.reduce((sum, file) => sum + gzipSync(readFileSync(file), { level: 9 }).length, 0);
const shown = (bytes: number): string => `${(bytes / KB).toFixed(1)} KB`;

/** The scripts a page loads before it does anything: what its HTML names, and what those import statically. */
function staticScripts(folder: string, page: string): string[] {
  const html = readFileSync(join(folder, page), 'utf8');
  const open = [...html.matchAll(/<script[^>]+src="\/?([^"]+)"/g)].map((found) => join(folder, found[1]!));
  const all = new Set<string>();
  for (let file = open.pop(); file; file = open.pop()) {
    if (all.has(file)) continue;
    all.add(file);
    for (const name of imports(readFileSync(file, 'utf8'))) open.push(join(dirname(file), name));
  }
  return [...all];
}

/** Minified chunks: `import{a as b}from"./x.js"`, `import"./x.js"`, `export*from"./x.js"`; not `import("./x.js")`. */
export function imports(chunk: string): string[] {
  const statement = /(?:^|[;}\n])\s*(?:import|export)\s*(?:[\w$*{}\s,]+?from\s*)?["'](\.[^"']+\.js)["']/g;
  return [...chunk.matchAll(statement)].map((found) => found[1]!);
}

function within(name: string, files: string[], limit: number): string[] {
  const size = gzipped(files);
  console.log(`      ${name}: ${shown(size)} gzipped of ${shown(limit)}`);
  return size <= limit ? [] : [`${name} weighs ${shown(size)}`];
}

function few(name: string, files: string[]): string[] {
  return files.length <= MOST_SCRIPTS ? [] : [`${name} starts with ${files.length} scripts`];
}

/**
 * What a click loads stays small: the injected code, and the reading view's own code without syntax colours; and what a
 * page starts with lies in few files.
 */
export const weights = (root: string): Check[] =>
  ['chrome', 'firefox'].flatMap((browser) => {
    const folder = join(root, `.output/${browser}-mv3`);
    const check = (what: string, name: string, faults: () => string[]): Check => ({
      name: `${what} of ${name} in ${browser}-mv3`,
      run: () => (existsSync(folder) ? faults() : ['there is no build']),
    });
    const scripts = (page: string): Check =>
      check('scripts', page, () => few(page, staticScripts(folder, page)));
    const weight = (name: string, files: () => string[], limit: number): Check =>
      check('weight', name, () => within(name, files(), limit));
    return [
      weight('extract.js', () => [join(folder, 'extract.js')], LIMITS.extract),
      weight('selection.js', () => [join(folder, 'selection.js')], LIMITS.extract),
      weight('reader.html', () => staticScripts(folder, 'reader.html'), LIMITS.reader),
      scripts('reader.html'),
      scripts('options.html'),
      scripts('popup.html'),
    ];
  });
