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

const twins = [...marks.slice(0, 2), mark('twin', 20, 40), ...marks.slice(2)];

test.each([
  [null, 1, 'long'],
  ['long', 1, 'short'],
  ['short', 1, 'twin'],
  ['late', 1, 'long'],
  ['lost', 1, 'long'],
  ['late', -1, 'twin'],
  ['twin', -1, 'short'],
  ['long', -1, 'late'],
  [null, -1, 'late'],
] as const)('from %s in direction %i comes %s', (chosen, direction, id) => {
  expect(markFrom(twins, chosen, direction)).toBe(id);
});

test('without placed marks there is nowhere to go', () => {
  expect(markFrom([mark('lost')], null, 1)).toBeNull();
});
