import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { Check } from './run.ts';

/** What no script of the package may have, and what it would do. */
const NEVER: [pattern: RegExp, what: string][] = [
  [/(?<![\w$.])eval\s*\(/, 'eval'],
  [/\bnew\s+Function\s*\(|(?<![\w$.])Function\s*\(/, 'new Function'],
  [/\.(?:inner|outer)HTML\s*=(?!=)/, 'HTML written as text'],
  [/\.insertAdjacentHTML\b|\.setHTMLUnsafe\b|\bdocument\.write\b/, 'HTML that nobody has sanitised'],
  [/\bimport\s*\(\s*["'`]https?:|\bimportScripts\s*\(/, 'code from elsewhere'],
  [/\bset(?:Timeout|Interval)\s*\(\s*["'`]/, 'text that is run later'],
];

/** What is wrong with a script. */
export const sinksIn = (code: string): string[] =>
  NEVER.filter(([pattern]) => pattern.test(code)).map(([, what]) => what);

/** Scripts, styles and frames of a page: all of them the package's own, and none within the page. */
export function foreignIn(html: string): string[] {
  const tags = [...html.matchAll(/<(script|link|iframe|style)\b([^>]*)>/gi)];
  return tags.flatMap(([tag, name, rest]) => {
    const address = /\b(?:src|href)="([^"]*)"/.exec(rest!)?.[1];
    return address?.startsWith('/') && !address.startsWith('//') && !/iframe|style/i.test(name!) ? [] : [tag];
  });
}

const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .toSorted();

/** The bytes of everything in a folder, file by file. */
export const digests = (folder: string): Map<string, string> =>
  new Map(
    filesBelow(folder).map((file) => [
      file,
      createHash('sha256')
        .update(readFileSync(join(folder, file)))
        .digest('hex'),
    ]),
  );

/** Files that two folders have not alike. */
export function differences(one: Map<string, string>, other: Map<string, string>): string[] {
  const all = new Set([...one.keys(), ...other.keys()]);
  return [...all].filter((file) => one.get(file) !== other.get(file)).toSorted();
}

export const bundles = (root: string): Check[] =>
  ['chrome', 'firefox'].map((browser) => ({
    name: `scripts of ${browser}-mv3: no eval, no HTML sinks, nothing from elsewhere; licences are there`,
    run() {
      const folder = join(root, `.output/${browser}-mv3`);
      if (!existsSync(folder)) return ['there is no build'];
      const read = (file: string): string => readFileSync(join(folder, file), 'utf8');
      const files = filesBelow(folder);
      const sinks = files
        .filter((file) => file.endsWith('.js'))
        .flatMap((file) => sinksIn(read(file)).map((what) => `${file}: ${what}`));
      const foreign = files
        .filter((file) => file.endsWith('.html'))
        .flatMap((file) => foreignIn(read(file)).map((tag) => `${file}: ${tag}`));
      const licences = files.includes('licences.txt') ? read('licences.txt') : '';
      const missing = Object.keys(
        (JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { dependencies: object })
          .dependencies,
      ).filter((name) => !licences.includes(`\n${name} `));
      return [...sinks, ...foreign, ...missing.map((name) => `licences.txt: ${name} is missing`)];
    },
  }));
