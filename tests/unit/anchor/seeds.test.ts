import { expect, test } from 'vitest';
import { gramIndex } from '@/lib/anchor/grams';
import { seeds } from '@/lib/anchor/seeds';
import { prose, seeded } from './random';

const random = seeded(2);
const words = Array.from({ length: 400 }, () => random.next().toString(36).slice(2, 9)).join(' ');

test('a text with every fifth word changed is found where it stood', () => {
  const at = 1200;
  const passage = words.slice(at, at + 300).replace(/(\S+ \S+ \S+ \S+) \S+/g, '$1 changed');
  const [first] = seeds(gramIndex(words), passage, 4);
  expect(Math.abs(first! - at)).toBeLessThan(40);
});

test.each([
  ['an empty page', '', 'passage'],
  ['a text shorter than a gram', words, 'ab'],
])('nothing is found in %s', (_, page, passage) => {
  expect(seeds(gramIndex(page), passage, 4)).toEqual([]);
});

test('no more places than asked for', () => {
  const page = prose(random, 300);
  expect(seeds(gramIndex(page), page.slice(100, 400), 2).length).toBeLessThanOrEqual(2);
});
