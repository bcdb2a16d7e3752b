import { addressOf } from '../address';
import type { Table } from '../item';

/** A table whose first row is already a record: its columns have no names then, and that row is one of its rows. */
export function withHeader(table: Table): Table {
  const isRecord = table.header.some((cell) => /^https?:/i.test(cell.trim()) && addressOf(cell) !== null);
  if (!isRecord) return table;
  return {
    ...table,
    header: table.header.map(() => ''),
    rows: [{ line: table.line, cells: table.header }, ...table.rows],
  };
}
