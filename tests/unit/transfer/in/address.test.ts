import { expect, test } from 'vitest';
import { addressOf } from '@/lib/transfer/in/address';

test.each([
  [
    'https://dev.example/행 과 열.pdf?q=a b',
    'https://dev.example/%ED%96%89%20%EA%B3%BC%20%EC%97%B4.pdf?q=a%20b',
  ],
  [' dev.example:8080/a ', 'https://dev.example:8080/a'],
  ['dev.example', 'https://dev.example/'],
])('%s is an address', (text, address) => {
  expect(addressOf(text)).toBe(address);
});

test.each([
  'https://dev.example/a https://dev.example/b',
  'https://dev.example/a\nhttps://dev.example/b',
  'https://dev.example/a\t행',
  'https://dev example/a',
  'dev.example/a 행과 열',
  'mailto:reader@dev.example',
])('%j is none', (text) => {
  expect(addressOf(text)).toBeNull();
});
