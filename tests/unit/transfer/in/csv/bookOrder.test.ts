import { expect, test } from 'vitest';
import { inBookOrder } from '@/lib/transfer/in/csv/bookOrder';

const columns = new Map([
  ['book title', 0],
  ['location', 1],
]);
const ordered = (...cells: [book: string, location: string][]) =>
  inBookOrder(
    cells.map((row, i) => ({ line: i + 2, cells: row })),
    columns,
  ).map(({ line }) => line);

test('rows follow one another as in their book, among those of others', () => {
  expect(ordered(['표', '300'], ['행', '9'], ['표', '100'], ['행', '1'], ['표', '20'])).toEqual([
    6, 5, 4, 3, 2,
  ]);
});

test('rows of one place, and of a book that has not all places, stay in the order of the file', () => {
  expect(ordered(['표', '1'], ['표', '1'], ['행', '2'], ['행', ''])).toEqual([2, 3, 4, 5]);
});
