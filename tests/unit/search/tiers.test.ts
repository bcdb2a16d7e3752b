import { expect, test } from 'vitest';
import { toMerge } from '@/lib/search/tiers';

const sizes = (...units: number[]) => units.map((n, seq) => ({ seq, units: n }));

test.each([
  [sizes(), null],
  [sizes(3, 3, 3), null],
  [sizes(3, 3, 3, 3), [0, 1, 2, 3]],
  [sizes(600, 3, 3, 3, 3), [1, 2, 3, 4]],
  [sizes(600, 3, 600, 3, 600, 600, 3), [0, 1, 2, 3, 4, 5, 6]],
  [sizes(40_000, 600, 600, 600, 600), [1, 2, 3, 4]],
  [sizes(40_000, 600, 40_000, 40_000, 600), [2, 3]],
  [sizes(40_000, 600, 40_000, 70_000, 14_000, 80_000, 14_000), null],
])('%j', (segments, expected) => {
  expect(toMerge(segments)?.map(({ seq }) => seq) ?? null).toEqual(expected);
});

test('a library that grows has few segments, none too large, and each word is written some times', () => {
  let segments: { units: number }[] = [];
  let written = 0;
  for (let i = 0; i < 3000; i += 1) {
    segments.push({ units: 100 });
    for (let group = toMerge(segments); group; group = toMerge(segments)) {
      const at = segments.indexOf(group[0]!);
      const units = group.reduce((sum, segment) => sum + segment.units, 0);
      written += units;
      segments = segments.toSpliced(at, group.length, { units });
    }
  }
  expect(segments.length).toBeLessThan(12);
  expect(Math.max(...segments.map(({ units }) => units))).toBeLessThanOrEqual(100_000);
  expect(written / 300_000).toBeLessThan(8);
});

test('many small ones that came at once become segments of the largest size, no larger', () => {
  const many = Array.from({ length: 500 }, (_, seq) => ({ seq, units: 600 }));
  expect(toMerge(many)).toEqual(many.slice(0, 166));
});
