import { expect, test } from 'vitest';
import { outlineMarks } from '@/components/reader/outlineMarks';
import { currentEntry, topLevel } from '@/components/reader/outlineEntries';
import type { Mark } from '@/lib/reader/mark';

const mark = (start: number | null): Mark =>
  ({
    highlight: { id: String(start), colour: 'yellow' },
    span: start === null ? null : { start, end: start + 1 },
  }) as Mark;
const stops = [
  { start: 100, y: 16 },
  { start: 200, y: 48 },
];
const ys = (...starts: (number | null)[]): number[] =>
  outlineMarks(starts.map(mark), stops, 300, 80).map(({ y }) => y);

test('marks stand between the headings around them, in proportion', () => {
  expect(ys(50, 150, 250)).toEqual([8, 32, 64]);
});

test('marks do not cover one another, and lost ones are not there', () => {
  expect(ys(150, 151, null)).toEqual([32, 39]);
});

const entry = (level: number, index: number) => ({ level, index, text: 'x' });

test.each([
  [[1, 2, 2, 3], 2],
  [[3, 3, 4], 3],
  [[2, 3, 3], 3],
  [[2], 2],
  [[], 1],
])('of levels %j, %i is not indented', (levels, top) => {
  expect(topLevel(levels.map(entry))).toBe(top);
});

test('the section one reads is the last heading above, the first from the start', () => {
  const entries = [entry(2, 0), entry(2, 2), entry(2, 5)];
  expect([-1, 0, 1, 2, 4, 9].map((heading) => currentEntry(entries, heading))).toEqual([0, 0, 0, 1, 1, 2]);
});
