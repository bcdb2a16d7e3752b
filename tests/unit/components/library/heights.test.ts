import { expect, test } from 'vitest';
import { createHeights } from '@/components/library/heights';

const ids = ['a', 'b', 'c', 'd'];

test('rows stand below each other, by measure where there is one', () => {
  const heights = createHeights(() => 74);
  expect(heights.measure('b', 100)).toBe(true);
  const layout = heights.layout(ids);
  expect(ids.map((_, i) => layout.top(i))).toEqual([0, 74, 174, 248]);
  expect(layout.total).toBe(322);
});

test('the same height is no news, and neither is that of a row that is not shown', () => {
  const heights = createHeights(() => 74);
  heights.measure('a', 80);
  expect(heights.measure('a', 80)).toBe(false);
  expect(heights.measure('a', 0)).toBe(false);
  expect(heights.layout(ids).top(1)).toBe(80);
});

test.each([
  [-10, 0],
  [0, 0],
  [73, 0],
  [74, 1],
  [200, 2],
  [9999, 3],
])('at %i px stands row %i', (offset, row) => {
  expect(
    createHeights(() => 74)
      .layout(ids)
      .at(offset),
  ).toBe(row);
});

test('an empty list has no height', () => {
  const layout = createHeights(() => 74).layout([]);
  expect([layout.total, layout.at(5), layout.top(3)]).toEqual([0, 0, 0]);
});
