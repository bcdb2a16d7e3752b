import { expect, test } from 'vitest';
import { readTerms, writeTerms } from '@/lib/search/termLines';

test.each([
  ['', []],
  ['\n \n', []],
  ['쿠버네티스 = kubernetes = k8s', [['쿠버네티스', 'kubernetes', 'k8s']]],
  [
    '갈피, galpi\n = \n배포=deploy =',
    [
      ['갈피', 'galpi'],
      ['배포', 'deploy'],
    ],
  ],
  ['a = a = b', [['a', 'b']]],
  ['홀로', [['홀로']]],
])('%j: %j', (text, terms) => {
  expect(readTerms(text)).toEqual(terms);
  expect(readTerms(writeTerms(terms))).toEqual(terms);
});
