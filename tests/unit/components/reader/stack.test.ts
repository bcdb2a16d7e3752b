import { expect, test } from 'vitest';
import { stack } from '@/components/reader/stack';

test.each([
  [
    'stand where they want to be',
    [
      [0, 20],
      [100, 20],
    ],
    [0, 100],
  ],
  [
    'are pushed down, never overlapped',
    [
      [0, 40],
      [10, 20],
      [20, 20],
    ],
    [0, 50, 80],
  ],
  [
    'keep their places again after a gap',
    [
      [0, 40],
      [10, 20],
      [300, 20],
    ],
    [0, 50, 300],
  ],
] as const)('notes %s', (_, items, tops) => {
  expect(
    stack(
      items.map(([top, height]) => ({ top, height })),
      10,
    ),
  ).toEqual(tops);
});
