import { isRecord } from '@/lib/model/isRecord';
import type { Fault, Table } from '../item';
import { COLUMNS } from '../limits';
import { names } from '../records';

const AROUND = 3; // records around a list, which say who wrote it and when
const WITHIN = 8; // lists and records in one another, from a list of folders to the links in folders of theirs
const DEEP = 100; // folders in one another
const NESTED = 2; // records in a record, as of a post in its highlight
const CELLS = 10_000_000; // 100,000 records with a hundred fields

/** What the fields of a record say, by their names. */
type Cells = Map<string, string>;

/**
 * Records of unknown make as a table, a column for each field and a row for each record: all lists of a JSON value in which
 * there are addresses. A record that holds a list of others (a folder its links, a post its highlights) has a row for each
 * of them. Null where there are none, 'tooWide' where there are more cells than any list of posts has.
 */
export function recordTable(value: unknown): Table | 'tooWide' | null {
  const lists = listsIn(value, AROUND).filter(({ entries }) => holdsAddress(entries, WITHIN));
  const columns = new Map<string, number>();
  const rows: Table['rows'] = [];
  const faults: Fault[] = [];
  let entry = 0;
  let left = CELLS;
  for (const { name, entries } of lists) {
    // which of several lists a record stands in may say what was done with it
    const around: Cells = new Map(lists.length > 1 ? [['list', name]] : []);
    for (const record of leavesOf(entries, name.slice(name.lastIndexOf('.') + 1))) {
      entry++;
      const fields = typeof record === 'string' ? { url: record } : record;
      if (!isRecord(fields)) faults.push({ line: null, entry, reason: 'notRecord', detail: '', item: null });
      else
        for (const row of rowsOf(fields, around)) {
          const cells = inColumns(row, columns);
          left -= cells.length;
          if (columns.size > COLUMNS || left < 0) return 'tooWide';
          rows.push({ line: entry, cells });
        }
    }
  }
  const isOfPosts = rows.some(({ cells }) => cells.some(isAddress));
  return isOfPosts ? { header: [...columns.keys()], line: 1, rows, faults, isList: true } : null;
}

/** A list, and the fields that lead to it; '' of the whole. */
interface List {
  name: string;
  entries: readonly unknown[];
}

function listsIn(value: unknown, depth: number, name = ''): List[] {
  if (Array.isArray(value)) return [{ name, entries: value }];
  if (!isRecord(value) || depth === 0) return [];
  const before = name && `${name}.`;
  return Object.entries(value).flatMap(([field, inner]) => listsIn(inner, depth - 1, before + field));
}

/** The entries of a list, where some have lists of the same name (folders have folders) with those. */
function* leavesOf(entries: readonly unknown[], name: string, depth = DEEP): Generator {
  for (const entry of entries) {
    const { [name]: inner, ...rest } = isRecord(entry) ? entry : {};
    if (!Array.isArray(inner) || depth === 0) yield entry;
    else {
      if (holdsAddress(rest, WITHIN)) yield rest;
      yield* leavesOf(inner, name, depth - 1);
    }
  }
}

const isAddress = (text: string): boolean => /^\s*https?:\/\//i.test(text);

function holdsAddress(value: unknown, depth: number): boolean {
  if (typeof value === 'string') return isAddress(value);
  if (typeof value !== 'object' || value === null || depth === 0) return false;
  return Object.values(value).some((inner) => holdsAddress(inner, depth - 1));
}

/** Its own cells, and with them those of each record of its lists. `before`: fields that lead to it. */
function* rowsOf(
  record: Record<string, unknown>,
  around: Cells,
  before = '',
  depth = WITHIN,
): Generator<Cells> {
  const lists = depth > 0 ? listsOfRecords(record) : [];
  const own = new Map([...around, ...cellsOf(record, before)]);
  const isRow = ([, records]: Parts): boolean =>
    records.length > 1 || records.some((one) => listsOfRecords(one).length > 0);
  for (const [name, [only]] of lists.filter((parts) => !isRow(parts)))
    for (const [field, cell] of cellsOf(only!, `${before}${name}.`)) own.set(field, cell);
  const rows = lists.filter(isRow);
  for (const [name, records] of rows)
    for (const part of records) yield* rowsOf(part, own, `${before}${name}.`, depth - 1);
  if (rows.length === 0) yield own;
}

/** A field, and the records of its list. */
type Parts = [name: string, records: Record<string, unknown>[]];

/** Lists of tags or authors, which have but their names, are no records of their own. */
function listsOfRecords(record: Record<string, unknown>): Parts[] {
  return Object.entries(record).flatMap(([name, value]): Parts[] => {
    if (!Array.isArray(value) || (names(value).length > 0 && !holdsAddress(value, 2))) return [];
    const records = value.filter(isRecord);
    return records.length > 0 ? [[name, records]] : [];
  });
}

/** The fields of a record, and those of the records in it. */
function cellsOf(record: Record<string, unknown>, before: string, depth = NESTED): Cells {
  const cells: Cells = new Map();
  for (const [name, value] of Object.entries(record)) {
    const field = before + name;
    if (isRecord(value)) {
      const inner = depth > 0 ? cellsOf(value, `${field}.`, depth - 1) : [];
      for (const [deeper, cell] of inner) cells.set(deeper, cell);
    } else if (!Array.isArray(value)) cells.set(field, asText(value));
    else if (names(value).length > 0) cells.set(field, names(value).join(', '));
  }
  return cells;
}

function asText(value: unknown): string {
  if (typeof value === 'string') return value;
  return value === null ? '' : JSON.stringify(value);
}

/** The cells of a row in their columns, new ones behind those there are; a field that the record lacks is empty. */
function inColumns(row: Cells, columns: Map<string, number>): string[] {
  for (const name of row.keys()) if (!columns.has(name)) columns.set(name, columns.size);
  return [...columns.keys()].map((name) => row.get(name) ?? '');
}
