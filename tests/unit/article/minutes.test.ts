import { expect, test } from 'vitest';
import { minutes } from '@/lib/article/minutes';

test.each([
  ['nothing', '', 0, { text: 0, code: 0 }],
  ['a few words are a minute', '안녕', 1, { text: 1, code: 1 }],
  ['Korean by characters', '가나다라 '.repeat(500), 0, { text: 4, code: 0 }],
  ['English by words', 'word '.repeat(2380), 0, { text: 10, code: 0 }],
  ['mixed text by the share of each', '가'.repeat(1000) + ' word'.repeat(476), 0, { text: 4, code: 0 }],
  ['Chinese by its ideographs', '汉'.repeat(2550), 0, { text: 10, code: 0 }],
  ['Japanese by its own', '漢かな'.repeat(1190), 0, { text: 10, code: 0 }],
  ['code by lines', '', 150, { text: 0, code: 10 }],
])('%s', (_, text, lines, expected) => {
  expect(minutes(text, lines)).toEqual(expected);
});
