import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

interface Finding {
  code: string;
  message: string;
  help?: string;
  filename: string;
}

/** A wrong file for each rule of a room: where it is, what is in it, and what the rule says. */
const wrong: [path: string, source: string, says: RegExp][] = [
  ['lib/model/a.ts', `export { x } from '@/lib/article/x';`, /depends on nothing/],
  ['lib/model/b.ts', `export const x = document.title;`, /is data/],
  ['lib/article/a.ts', `export { browser } from 'wxt/browser';`, /article is pure/],
  ['lib/article/b.ts', `export { x } from '@/lib/library/x';`, /article is pure/],
  ['lib/article/c.ts', `export const x = document.body;`, /article is pure/],
  ['lib/article/d.ts', `export { x } from '@/lib/anchor/x';`, /types only/],
  ['lib/article/e.ts', `export const x = () => fetch('/');`, /article is pure/],
  ['lib/article/f.ts', `export { x } from '../anchor/x';`, /by its alias/],
  ['lib/anchor/a.ts', `export { x } from 'dexie';`, /anchor is pure/],
  ['lib/anchor/b.ts', `export const x = window.innerWidth;`, /anchor is pure/],
  ['lib/search/a.ts', `export const x = indexedDB;`, /search is pure/],
  ['lib/search/b.ts', `export { x } from '@/components/ui/x';`, /search is pure/],
  ['lib/transfer/a.ts', `export const x = localStorage;`, /transfer is pure/],
  ['lib/transfer/b.ts', `export { x } from '@/lib/browser/x';`, /transfer is pure/],
  ['lib/library/a.ts', `export { x } from '@/lib/browser/x';`, /handed what it needs of the browser/],
  ['lib/library/b.ts', `export { x } from '@/lib/reader/x';`, /knows nothing of who reads it/],
  ['lib/reader/a.ts', `export { browser } from 'wxt/browser';`, /Only lib\/browser and entrypoints/],
  ['lib/reader/b.ts', `export { x } from '@/components/ui/x';`, /knows nothing of what shows it/],
  ['lib/shelves/a.ts', `export const x = browser;`, /Only lib\/browser and entrypoints/],
  ['lib/popup/a.ts', `export { x } from '@/lib/browser/x';`, /handed what it needs of the browser/],
  ['lib/live/a.ts', `export { x } from '@/lib/library/x';`, /belongs to the page/],
  ['lib/live/b.ts', `export { x } from 'dexie';`, /belongs to the page/],
  ['lib/browser/a.ts', `export { x } from '@/components/ui/x';`, /knows nothing of what shows it/],
  ['components/ui/a.tsx', `export { x } from '@/lib/library/x';`, /Components have no database/],
  ['components/ui/b.tsx', `export type { X } from '@/lib/library/x';`, /Components have no database/],
  ['components/ui/c.tsx', `export { x } from '@/lib/browser/x';`, /Components have no browser APIs/],
  ['components/ui/d.tsx', `export { browser } from 'wxt/browser';`, /Only lib\/browser and entrypoints/],
  ['components/ui/e.tsx', `export const x = chrome;`, /Components have no browser APIs/],
  ['components/ui/f.tsx', `export const x = indexedDB;`, /Components have no browser APIs and no storage/],
  ['entrypoints/extract.ts', `export { x } from '@/lib/library/x';`, /belongs to the page/],
  ['entrypoints/live.ts', `export { x } from 'dexie';`, /belongs to the page/],
];

const right: [path: string, source: string][] = [
  ['lib/article/right.ts', `import type { X } from '@/lib/anchor/x';\nexport const x = (page: X) => page;`],
  ['lib/article/dompurify.ts', `export { default } from 'dompurify';`],
  ['lib/browser/right.ts', `export { browser } from 'wxt/browser';`],
  ['components/ui/right.tsx', `export { x } from '@/lib/anchor/x';`],
  ['entrypoints/right.ts', `export { x } from '@/lib/library/x';`],
];

const root = process.cwd();
let folder = '';
let findings: Finding[] = [];

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'galpi-rooms-'));
  const config = JSON.parse(readFileSync(join(root, '.oxlintrc.json'), 'utf8')) as Record<string, unknown>;
  // The files stand alone: there is nothing to take types from.
  writeFileSync(join(folder, '.oxlintrc.json'), JSON.stringify({ ...config, options: {} }));
  writeFileSync(
    join(folder, 'tsconfig.json'),
    JSON.stringify({ compilerOptions: { paths: { '@/*': ['./*'] } } }),
  );
  const cycle: [string, string][] = [
    ['lib/reader/one.ts', `import { two } from '@/lib/reader/two';\nexport const one = () => two;`],
    ['lib/reader/two.ts', `import { one } from './one';\nexport const two = () => one;`],
  ];
  for (const [path, source] of [...wrong, ...right, ...cycle]) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, `${source}\n`);
  }
  const { stdout } = spawnSync(join(root, 'node_modules/.bin/oxlint'), ['--format=json'], {
    cwd: folder,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  findings = (JSON.parse(stdout) as { diagnostics: Finding[] }).diagnostics;
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const of = (path: string): string[] =>
  findings
    .filter(({ filename }) => filename.replaceAll('\\', '/').endsWith(path))
    .filter(({ code }) => /no-restricted|no-cycle/.test(code))
    .map(({ code, message, help }) => [code, message, help].join(' '));

describe('lint keeps the rooms apart', () => {
  test.each(wrong)('%s: %s', (path, _source, says) => {
    expect(of(path).join('\n')).toMatch(says);
  });

  test.each(right)('%s is as it should be', (path) => {
    expect(of(path)).toEqual([]);
  });

  test('files do not import each other in a circle', () => {
    expect(of('lib/reader/one.ts').join('\n')).toMatch(/no-cycle/);
  });
});
