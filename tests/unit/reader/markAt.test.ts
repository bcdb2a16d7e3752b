import { expect, test } from 'vitest';
import type { Mark } from '@/lib/reader/mark';
import { markAt, markFrom } from '@/lib/reader/markAt';

const mark = (id: string, start?: number, end?: number): Mark =>
  ({
    highlight: { id },
    span: start === undefined ? null : { start, end },
    state: 'saved',
  }) as unknown as Mark;

const marks = [mark('long', 10, 50), mark('short', 20, 30), mark('late', 60, 70), mark('lost')];

test.each([
  [5, null],
  [12, 'long'],
  [25, 'short'],
  [65, 'late'],
])('at %i lies %s', (offset, id) => {
  expect(markAt(marks, offset)).toBe(id);
});

test.each([
  [-1, 1, 'long'],
  [10, 1, 'short'],
  [60, 1, 'long'],
  [60, -1, 'short'],
  [10, -1, 'late'],
] as const)('from %i in direction %i comes %s', (from, direction, id) => {
  expect(markFrom(marks, from, direction)).toBe(id);
});

test('without placed marks there is nowhere to go', () => {
  expect(markFrom([mark('lost')], 0, 1)).toBeNull();
});
