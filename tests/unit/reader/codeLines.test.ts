import { expect, test } from 'vitest';
import { lineAtRow, linesSpan } from '@/lib/reader/codeLines';

test.each([
  [-1, 1],
  [0, 1],
  [2, 1],
  [3, 2],
  [9, 3],
])('row %i of numbers beside lines that wrap is line %i', (row, line) => {
  expect(lineAtRow('1\n\n\n2\n3', row)).toBe(line);
});

test.each([
  [1, 1, 'a'],
  [2, 2, '  bb'],
  [2, 4, '  bb\n\nc'],
  [4, 3, '\nc'],
  [3, 3, ''],
])('lines %i to %i', (one, other, lines) => {
  const text = 'prose a\n  bb\n\nc\n';
  const { start, end } = linesSpan(text.slice(6), 6, one, other);
  expect(text.slice(start, end)).toBe(lines);
});
