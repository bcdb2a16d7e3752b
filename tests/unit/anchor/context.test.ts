import { expect, test } from 'vitest';
import { agreement, run } from '@/lib/anchor/context';

const before = 'thewordsthatstoodbeforethequote';
const after = 'andthewordsthatstoodafterit';

function score(left: string, right: string): number {
  return agreement(`${left}QUOTE${right}`, left.length, left.length + 5, { before, after });
}

test('all agrees, none agrees, and what lies between is in order', () => {
  const whole = score(before, after);
  const edited = score(before.replace('before', 'b4'), after);
  const half = score(before, 'somethingelsealtogetherxyzq');
  const none = score('somethingelsealtogetherxyzq', 'butnothingtothepointqqq');
  expect(whole).toBe(1);
  expect(edited).toBeGreaterThan(half);
  expect(half).toBeGreaterThan(none);
  expect(none).toBeLessThan(0.1);
});

test('a word put in beside the quote costs the run, not all of the agreement', () => {
  expect(score(`${before}newly`, `now${after}`)).toBeGreaterThan(0.4);
});

test('a short context that agrees is thin evidence', () => {
  expect(agreement('aQUOTEb', 1, 6, { before: 'a', after: 'b' })).toBeLessThan(0.3);
});

test.each([
  ['abQcd', 'ab', 'cd', 4],
  ['abQcd', 'xb', 'cx', 2],
  ['Q', 'ab', 'cd', 0],
  ['bQ', 'ab', '', 1],
])('counts the run in %s', (text, before, after, expected) => {
  const at = text.indexOf('Q');
  expect(run(text, at, at + 1, { before, after })).toBe(expected);
});
