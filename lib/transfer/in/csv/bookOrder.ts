import type { Table } from '../item';

/**
 * Rows of highlights as they follow one another in each book; Readwise writes them by the time they were made. The rows of
 * a book share the places that they have among those of others; without numbers for all of them they stay as they are.
 */
export function inBookOrder(rows: Table['rows'], columns: ReadonlyMap<string, number>): Table['rows'] {
  const [book, location] = [columns.get('book title'), columns.get('location')];
  if (book === undefined || location === undefined) return rows;
  const titleOf = ({ cells }: Table['rows'][number]): string => cells[book] ?? '';
  const placeOf = ({ cells }: Table['rows'][number]): number => parseFloat(cells[location] ?? '');
  const ordered = new Map(
    [...Map.groupBy(rows, titleOf)].map(([title, own]) => [
      title,
      own.some((row) => Number.isNaN(placeOf(row)))
        ? own.values()
        : own.toSorted((a, b) => placeOf(a) - placeOf(b)).values(),
    ]),
  );
  return rows.map((row) => ordered.get(titleOf(row))!.next().value!);
}
