import { expect, test } from 'vitest';
import { agreeing } from '@/lib/anchor/context';

test.each([
  ['abQcd', 'ab', 'cd', 4],
  ['abQcd', 'xb', 'cx', 2],
  ['Q', 'ab', 'cd', 0],
  ['bQ', 'ab', '', 1],
])('counts what agrees around the hit in %s', (text, before, after, expected) => {
  const at = text.indexOf('Q');
  expect(agreeing(text, at, at + 1, { before, after })).toBe(expected);
});
