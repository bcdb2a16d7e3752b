import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';

// `import x from '…'`, `export … from '…'`, `import '…'`, `import('…')`. Types leave no trace in a build.
const STATEMENT = /^\s*(?:import|export)\s+(?!type\s)(?:[\w*{}\s,$]+?\sfrom\s*)?['"]([^'"]+)['"]/gm;
const DYNAMIC = /\bimport\(\s*['"]([^'"]+)['"]\s*\)/g;
const ENDINGS = ['', '.ts', '.tsx', '/index.ts', '/index.tsx'];

/** What a source text imports at run time, as written. */
export function importsOf(source: string): string[] {
  return [...source.matchAll(STATEMENT), ...source.matchAll(DYNAMIC)].map((found) => found[1]!);
}

type Target = { file: string } | { package: string };

/** A path from `root` for our own files, the name itself for packages; null when nothing is there. */
export function resolve(root: string, from: string, name: string): Target | null {
  const clean = name.replace(/\?.*$/, '');
  const own = clean.startsWith('@/')
    ? clean.slice(2)
    : clean.startsWith('.')
      ? posix.join(dirname(from), clean)
      : null;
  if (own === null) return { package: clean };
  const file = ENDINGS.map((ending) => own + ending).find((path) => isFile(join(root, path)));
  return file ? { file } : null;
}

/** Everything a file reaches at run time, with the way to it: `'lib/x.ts' -> ['entry.ts', 'lib/y.ts']`. Packages stand by their names. */
export function reach(root: string, entry: string): Map<string, string[]> {
  const ways = new Map<string, string[]>([[entry, []]]);
  const open = [entry];
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    if (!/\.(ts|tsx)$/.test(file)) continue;
    for (const name of importsOf(readFileSync(join(root, file), 'utf8'))) {
      const target = resolve(root, file, name);
      if (!target) throw new Error(`${file} imports "${name}", which is not there`);
      const key = 'file' in target ? target.file : target.package;
      if (ways.has(key)) continue;
      ways.set(key, [...ways.get(file)!, file]);
      if ('file' in target) open.push(target.file);
    }
  }
  return ways;
}

function isFile(path: string): boolean {
  return existsSync(path) && statSync(path).isFile();
}
