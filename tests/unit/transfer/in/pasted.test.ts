import { expect, test } from 'vitest';
import { readPasted } from '@/lib/transfer/in/pasted';

test('takes an address from each line, with what stands beside it as its title', () => {
  const { items, faults } = readPasted(
    [
      'https://dev.example/a',
      '',
      '- [색인 이야기](https://dev.example/b).',
      'dev.example/c?x=1',
      '<https://dev.example/d>, 큐',
      '주소가 없는 줄',
      'javascript:alert(1)',
    ].join('\r\n'),
  );
  expect(items.map(({ url, title, place }) => [url, title, place.line])).toEqual([
    ['https://dev.example/a', '', 1],
    ['https://dev.example/b', '색인 이야기', 3],
    ['https://dev.example/c?x=1', '', 4],
    ['https://dev.example/d', '큐', 5],
  ]);
  expect(faults.map(({ line, reason, detail }) => [line, reason, detail])).toEqual([
    [6, 'badAddress', '주소가 없는 줄'],
    [7, 'badAddress', 'javascript:alert(1)'],
  ]);
});

test.each([
  ['https://ko.wikipedia.org/wiki/B_(자료_구조)', 'https://ko.wikipedia.org/wiki/B_(자료_구조)'],
  [
    '(참고: https://en.wikipedia.org/wiki/Heap_(data_structure)).',
    'https://en.wikipedia.org/wiki/Heap_(data_structure)',
  ],
  ['https://dev.example/a[1]', 'https://dev.example/a[1]'],
])('brackets that an address opens are its own: %s', (line, address) => {
  expect(readPasted(line).items.map(({ url }) => url)).toEqual([new URL(address).href]);
});

test('each of several addresses on a line is a post', () => {
  const { items, faults } = readPasted(
    'https://dev.example/a https://dev.example/b\n하나 https://dev.example/c',
  );
  expect(items.map(({ url, title, place }) => [url, title, place.line])).toEqual([
    ['https://dev.example/a', '', 1],
    ['https://dev.example/b', '', 1],
    ['https://dev.example/c', '하나', 2],
  ]);
  expect(faults).toEqual([]);
});
