import { expect, test } from 'vitest';
import { guessMapping, readMapped } from '@/lib/transfer/in/csv/mapped';
import { timeRead } from '@/lib/transfer/in/times';

test.each([
  ['2019-03-04 오후 4:05:06', '2019-03-04T16:05:06Z'],
  ['2019년 3월 4일 오후 4:05', '2019-03-04T16:05:00Z'],
  ['2019. 3. 4. 오전 12:05:00', '2019-03-04T00:05:00Z'],
  ['2019. 3. 4. 오후 12:05:00', '2019-03-04T12:05:00Z'],
  ['2019-03-04 오후 16:05', '2019-03-04T16:05:00Z'],
  ['2019-03-04 4:05:06 PM', '2019-03-04T16:05:06Z'],
  ['2019-03-04 12:05 a.m.', '2019-03-04T00:05:00Z'],
  ['2019-03-04T16:05:06+09', '2019-03-04T07:05:06Z'],
  ['13196188800000000', '2019-03-04T16:00:00Z'],
  ['2019-03-04T16:05:06-0330', '2019-03-04T19:35:06Z'],
  ['20190304T160506Z', '2019-03-04T16:05:06Z'],
  ['3/4/2019', '2019-03-04T00:00:00Z'],
  ['13/4/2019', '2019-04-13T00:00:00Z'],
  ['3/4/2019, 4:05:06 PM', '2019-03-04T16:05:06Z'],
  ['2019. 3. 4.', '2019-03-04T00:00:00Z'],
  ['4.3.2019', '2019-03-04T00:00:00Z'],
  ['04.03.2019 16:05', '2019-03-04T16:05:00Z'],
  ['3-4-2019', '2019-03-04T00:00:00Z'],
  ['March 4, 2019 4:05 p.m. UTC', '2019-03-04T16:05:00Z'],
  ['March 4th, 2019 16:05 UTC', '2019-03-04T16:05:00Z'],
])('%s is a time', (text, iso) => {
  expect(timeRead(text)).toBe(Date.parse(iso));
});

test.each([
  '13/13/2019',
  '3/4-2019',
  '4.13.2019',
  '3/4/20190',
  '2019-02-30',
  '2019-03-04 24:05',
  '2019-03-04 오후',
  '20190304T16',
])('%s is none', (text) => {
  expect(timeRead(text)).toBeUndefined();
});

test('a column of Korean times is known by its name', () => {
  const rows = ['2019-03-04 오후 4:05:06', '2019. 3. 4. 오전 9:00'].map((time, line) => ({
    line,
    cells: ['https://dev.example/a', time],
  }));
  expect(guessMapping({ header: ['주소', '저장'], line: 1, rows, faults: [] })).toEqual({
    url: 0,
    savedAt: 1,
  });
});

test('a long cell that is nearly a time is given up at once', () => {
  const blank = ' '.repeat(100_000);
  for (const text of [`2019-03-04${blank}x`, `2019-03-04 오후${blank}x`, `2019-03-04 4:05${blank}x`])
    expect(timeRead(text)).toBeUndefined();
});

test.each([
  [
    ['3/4/2019 16:05', '25/4/2019'],
    ['2019-04-03T16:05:00Z', '2019-04-25T00:00:00Z'],
  ],
  [
    ['3/4/2019', '4/25/2019'],
    ['2019-03-04T00:00:00Z', '2019-04-25T00:00:00Z'],
  ],
])('dates of one column, %j, are written in one way', (dates, iso) => {
  const rows = dates.map((date, line) => ({ line, cells: ['https://dev.example/a', date] }));
  const table = { header: ['URL', 'Date'], line: 1, rows, faults: [] };
  const { items } = readMapped(table, { url: 0, savedAt: 1 });
  expect(items.map(({ savedAt }) => savedAt)).toEqual(iso.map((time) => Date.parse(time)));
});
