import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { importsOf } from '../../../scripts/house/imports.ts';
import { forbidden } from '../../../scripts/house/rooms.ts';

let root = '';

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'galpi-imports-'));
  const files: Record<string, string> = {
    'entrypoints/extract.ts': `import { read } from '@/lib/article/read';\nread();`,
    'lib/article/read.ts': `export { keep as read } from './keep';`,
    'lib/article/keep.ts': `import type { Post } from '@/lib/library/types';\nexport const keep = async () => (await import('@/lib/library/posts')).save;`,
    'lib/library/posts.ts': `export const save = 1;`,
    'lib/library/types.ts': `export type Post = string;`,
  };
  for (const [path, source] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), source);
  }
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

test('an injected script that reaches the library through others is found, with the way', () => {
  const inLibrary = (target: string): boolean => target.startsWith('lib/library/');
  expect(forbidden(root, 'entrypoints/extract.ts', inLibrary)).toEqual([
    'entrypoints/extract.ts -> lib/article/read.ts -> lib/article/keep.ts -> lib/library/posts.ts',
  ]);
});

test.each([
  [`import { a } from './a';`, ['./a']],
  [`import {\n  a,\n  type B,\n} from '@/lib/a';`, ['@/lib/a']],
  [`import type { A } from './a';`, []],
  [`export type { A } from './a';`, []],
  [`export * from './a';`, ['./a']],
  [`import './a.css';`, ['./a.css']],
  [`import a, { b } from 'a';`, ['a']],
  [`const a = await import('./a');`, ['./a']],
])('what %s brings in at run time', (source, expected) => {
  expect(importsOf(source)).toEqual(expected);
});
