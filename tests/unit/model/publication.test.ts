import { expect, test } from 'vitest';
import { changedLater, timeOf } from '@/lib/model/publication';

test.each<[string, number | null]>([
  ['2019-11-18', new Date(2019, 10, 18, 12).getTime()],
  ['2019-11-18T00:00:00Z', new Date(2019, 10, 18, 12).getTime()],
  ['2019-11-18T00:00:00+00:00', new Date(2019, 10, 18, 12).getTime()],
  ['2019-11-18T23:30', new Date(2019, 10, 18, 23, 30).getTime()],
  ['2019-11-18T00:30:00+09:00', new Date(2019, 10, 18, 0, 30).getTime()],
  ['2019-11-18T23:30:00-08:00', new Date(2019, 10, 18, 23, 30).getTime()],
  ['2019-11-18T15:07:00Z', Date.UTC(2019, 10, 18, 15, 7)],
  ['', null],
  ['yesterday', null],
  ['2019-99-99', null],
])('%s', (iso, time) => {
  expect(timeOf(iso)).toBe(time);
});

const day = 24 * 60 * 60 * 1000;
test.each<[number | null, number | null | undefined, number | null]>([
  [null, null, null],
  [1, undefined, null],
  [1, day, null],
  [1, day + 1, day + 1],
  [null, 5, 5],
  [day * 3, day, null],
])('published %j, changed %j: %j is told', (published, updated, told) => {
  expect(changedLater(published, updated)).toBe(told);
});
