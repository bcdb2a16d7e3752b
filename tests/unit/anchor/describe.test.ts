import { expect, test } from 'vitest';
import { describe } from '@/lib/anchor/describe';

function quoteOf(text: string, exact: string) {
  const start = text.indexOf(exact);
  return describe(text, { start, end: start + exact.length })[0];
}

test('describes words, surroundings and place', () => {
  expect(describe('하나 둘 셋 둘', { start: 3, end: 4 })).toEqual([
    { type: 'TextQuoteSelector', exact: '둘', prefix: '하나 ', suffix: ' 셋 둘', occurrences: 2 },
    { type: 'TextPositionSelector', start: 3, end: 4 },
  ]);
});

test.each([
  ['the start and the end of the text', '', '', 0, 0],
  ['64 units', 'a'.repeat(80), 'b'.repeat(80), 64, 64],
  ['63 units where the 64th is half a character', `${'🚀'.repeat(40)}a`, `b${'🚀'.repeat(40)}`, 63, 63],
  ['64 units of whole characters', '🚀'.repeat(40), '🚀'.repeat(40), 64, 64],
])('keeps %s on each side', (_, before, after, left, right) => {
  const { prefix, suffix } = quoteOf(`${before}<quote>${after}`, '<quote>');
  expect([prefix.length, suffix.length]).toEqual([left, right]);
  expect(prefix.isWellFormed() && suffix.isWellFormed()).toBe(true);
});

test('counts occurrences that overlap', () => {
  expect(quoteOf('aaaa', 'aa').occurrences).toBe(3);
});
