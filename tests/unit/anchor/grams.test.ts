import { expect, test } from 'vitest';
import { gramIndex } from '@/lib/anchor/grams';
import { prose, seeded } from './random';

test.each([
  ['', '', []],
  ['abc', '', []],
  ['', 'abcd', []],
  ['abcabc', 'bc', [1, 4]],
  ['aaaaaa', 'aaaa', [0, 1, 2]],
  ['한글로 쓴 글', '글로 쓴', [1]],
  ['abcdef', 'abcdefg', []],
])('finds in %j all of %j', (text, needle, hits) => {
  expect(gramIndex(text).hits(needle)).toEqual(hits);
});

test('finds what indexOf finds, up to where more say nothing', () => {
  const random = seeded(11);
  const text = prose(random, 3000);
  const { hits } = gramIndex(text);
  for (let i = 0; i < 300; i += 1) {
    const start = random.below(text.length);
    const needle = text.slice(start, start + 1 + random.below(20));
    const expected: number[] = [];
    for (let at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, at + 1)) expected.push(at);
    expect(hits(needle)).toEqual(expected.slice(0, 2048));
  }
});
