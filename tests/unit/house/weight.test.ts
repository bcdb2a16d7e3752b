import { expect, test } from 'vitest';
import { imports } from '../../../scripts/house/weight.ts';

test('what a minified chunk imports statically counts, what it imports on demand does not', () => {
  const chunk = `import{a as e,b as t}from"./find.js";import"./base.js";export*from"./all.js";const n=()=>import("./syntax.js");import{$ as r}from'./one.js'`;
  expect(imports(chunk)).toEqual(['./find.js', './base.js', './all.js', './one.js']);
});
