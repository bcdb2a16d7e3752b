import { expect, test } from 'vitest';
import { describe } from '@/lib/anchor/describe';
import { findAll, placeAll } from '@/lib/anchor/find';
import type { TextPositionSelector, TextQuoteSelector } from '@/lib/model/selectors';
import { seeded } from './random';

const random = seeded(6);
const vocabulary = Array.from({ length: 3000 }, () =>
  random
    .next()
    .toString(36)
    .slice(2, 4 + random.below(7)),
);
const words = Array.from({ length: 160_000 }, () => random.pick(vocabulary));
const page = words.join(' ');
const line = 'the same line is on the page again and again, with nothing else on it\n';
const lines = line.repeat(14_000);

/** Passages of a text, each described by the text around it alone: nothing else of a long text is read. */
function marks(text: string, count: number, length: number): [TextQuoteSelector, TextPositionSelector][] {
  const step = Math.floor((text.length - length - 400) / count);
  return Array.from({ length: count }, (_, i) => {
    const from = i * step;
    const [quote] = describe(text.slice(from, from + length + 400), { start: 200, end: 200 + length });
    return [quote, { type: 'TextPositionSelector', start: from + 200, end: from + 200 + length }];
  });
}

// The bounds are many times what is needed on a quiet machine; what they catch is time that grows with the square.
test.each([
  ['the same line all over', lines, marks(lines, 1000, 50)],
  ['a line that is not on a page of one line', lines, marks(lines.replaceAll('again', 'often'), 1000, 150)],
  ['one letter', 'a'.repeat(1e6), marks('a'.repeat(1e6), 1000, 60)],
  ['one letter, once changed', 'a'.repeat(1e6), marks('aaab'.repeat(250_000), 1000, 60)],
  ['words of two letters', page, marks(page, 1000, 2)],
  ['words that are nowhere', page, marks(words.map((word) => `x${word}y`).join(' '), 1000, 120)],
  [
    'letters under half a million accents',
    `e${'\u0301'.repeat(5e5)}`,
    marks(`e${'\u0301'.repeat(1000)}`, 1, 100),
  ],
])('comes to an end for %s', (_, text, list) => {
  expect(findAll(text, list).length).toBe(list.length);
});

test('a quote of 100,000 units is found, as it was and with words changed', () => {
  const edited = words.map((word, i) => (i % 15 === 0 ? 'changed' : word)).join(' ');
  const list = marks(page, 2, 100_000);
  for (const text of [page, edited]) {
    findAll(text, list).forEach((span, i) => {
      const count = text.slice(span!.start, span!.end).split(' ').length;
      // Words may be gone from an end.
      expect(Math.abs(count - list[i]![0].exact.split(' ').length)).toBeLessThan(20);
    });
  }
});

test('a quote without surroundings is found where its words are unique', () => {
  const exact = page.slice(5000, 5100);
  const quote = { type: 'TextQuoteSelector' as const, exact, prefix: '', suffix: '', occurrences: 1 };
  expect(findAll(page, [[quote]])).toEqual([{ start: 5000, end: 5100 }]);
});

test('halves of surrogate pairs are found like any other unit', () => {
  const text = `before it \ud800 stands alone, and \udc00 after it`;
  const span = { start: 7, end: 20 };
  expect(findAll(text, [describe(text, span)])).toEqual([span]);
});

test('what is not certain is possible, and never found', () => {
  const text = 'value: one\n'.repeat(9);
  const [placement] = placeAll(`value: one\n${text}`, [describe(text, { start: 44, end: 49 })]);
  expect(placement?.kind).toBe('possible');
});
