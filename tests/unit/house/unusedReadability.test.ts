import { readFileSync } from 'node:fs';
import { Script } from 'node:vm';
import { expect, test } from 'vitest';
import { unusedReadability } from '../../../scripts/house/unusedReadability';

const path = 'node_modules/@mozilla/readability/Readability.js';
const transform = unusedReadability().transform as (code: string, id: string) => string | null;

test('methods go, and what calls them stays', () => {
  const source = readFileSync(path, 'utf8');
  const lean = transform(source, `/project/${path}`)!;
  expect(lean.length).toBeLessThan(source.length - 8000);
  expect(lean).toContain('this._disableJSONLD ? {} : this._getJSONLD');
  expect(lean).not.toMatch(/^ {2}_(?:getJSONLD|fixRelativeUris)\(/m);
  expect(() => new Script(lean)).not.toThrow();
});

test('another version that lacks one fails the build', () => {
  expect(() => transform('function Readability() {}', `/project/${path}`)).toThrow('_postProcessContent');
});

test('other files stay as they are', () => expect(transform('a', '/project/lib/a.ts')).toBeNull());
