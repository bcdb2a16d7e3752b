import { expect, test } from 'vitest';
import { topmost } from '@/lib/reader/topmost';

test.each([
  [
    'spans apart are seen whole',
    [
      [0, 4],
      [6, 9],
    ],
    [[[0, 4]], [[6, 9]]],
  ],
  [
    'a short span inside a long one lies on top',
    [
      [0, 10],
      [3, 5],
    ],
    [
      [
        [0, 3],
        [5, 10],
      ],
      [[3, 5]],
    ],
  ],
  [
    'the order of the list does not matter then',
    [
      [3, 5],
      [0, 10],
    ],
    [
      [[3, 5]],
      [
        [0, 3],
        [5, 10],
      ],
    ],
  ],
  [
    'where two cross, the shorter is whole',
    [
      [0, 6],
      [4, 8],
    ],
    [[[0, 4]], [[4, 8]]],
  ],
  [
    'of equal ones the later is seen',
    [
      [2, 5],
      [2, 5],
    ],
    [[], [[2, 5]]],
  ],
  ['a lost one takes no place', [null, [0, 3]], [[], [[0, 3]]]],
  [
    'three levels',
    [
      [0, 9],
      [1, 8],
      [3, 5],
    ],
    [
      [
        [0, 1],
        [8, 9],
      ],
      [
        [1, 3],
        [5, 8],
      ],
      [[3, 5]],
    ],
  ],
] as const)('%s', (_, spans, seen) => {
  const span = (pair: readonly [number, number]) => ({ start: pair[0], end: pair[1] });
  expect(topmost(spans.map((pair) => pair && span(pair)))).toEqual(seen.map((parts) => parts.map(span)));
});
