import type { Format } from '../format';
import { gather } from '../gather';
import type { Contents, Table } from '../item';
import { inBookOrder } from './bookOrder';
import type { CsvFormat } from './csvFormat';
import { instapaper } from './instapaper';
import { pocketCsv } from './pocketCsv';
import { raindrop } from './raindrop';
import { readeck } from './readeck';
import { reader } from './reader';
import { forReadwise, readwise } from './readwise';

const known: readonly CsvFormat[] = [pocketCsv, instapaper, raindrop, readeck, reader, readwise, forReadwise];

/** Reads a table of a service that is known by its columns, in any order and case; null for another. */
export function readCsv(table: Table, guessed: ReadonlySet<number>): ({ format: Format } & Contents) | null {
  const columns = new Map(table.header.map((name, i) => [name.trim().toLowerCase(), i]));
  const found = known.find((format) => format.columns.every((name) => columns.has(name)));
  if (!found) return null;
  const gathering = gather(guessed);
  for (const { line, cells } of inBookOrder(table.rows, columns)) {
    const raw = found.item((name) => cells[columns.get(name) ?? -1] ?? '');
    if (raw) gathering.take(raw, { line, entry: null });
    else gathering.leave();
  }
  const { contents } = gathering;
  return { format: found.format, ...contents, faults: [...contents.faults, ...table.faults] };
}
