import { expect, test } from 'vitest';
import { neighbours } from '@/lib/anchor/neighbours';

const moved = [100, 200, 300, 400].map((from) => ({ from, to: from + 50 }));

test('a place is near when it moved as far as one of its neighbours', () => {
  const fitOf = neighbours(moved);
  expect(fitOf(250, 300)).toEqual({ order: 0.8, near: 1, alone: false });
  expect(fitOf(250, 320).near).toBeLessThan(1);
  expect(fitOf(250, 320).near).toBeGreaterThan(fitOf(250, 340).near);
});

test('a place on the wrong side of its neighbours is out of order', () => {
  expect(neighbours(moved)(250, 1000).order).toBe(0);
  expect(neighbours(moved)(450, 10).order).toBeLessThan(0);
});

test('a passage is not its own neighbour', () => {
  expect(neighbours([{ from: 100, to: 150 }])(100, 150).alone).toBe(true);
});

test('without neighbours a place is near when nothing moved', () => {
  expect(neighbours([])(100, 100)).toEqual({ order: 0, near: 1, alone: true });
  expect(neighbours([])(100, 400).near).toBeLessThan(0.5);
});
