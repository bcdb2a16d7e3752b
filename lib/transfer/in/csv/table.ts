import Papa from 'papaparse';
import { COLUMNS } from '../limits';
import type { Fault, FaultReason, Table } from '../item';

// Units that are looked through in vain for quotes that match; a table of nothing but open ones is given up after 3 s.
const IN_VAIN = 20_000_000;

/**
 * The rows of a table with the lines they start at; null where it is none, 'tooWide' where its first row has more cells
 * than any table of records. Cells are text, whatever a spreadsheet would do with them. A row whose quotation marks do not
 * match would take the rows behind it with it: it is left out, and reading goes on behind its first line. So is a last row
 * that is only begun; `isCut`: that it is, is known.
 */
export function tableOf(whole: string, isCut = false): Table | 'tooWide' | null {
  // an empty line at the end would count against what parts its cells
  const text = whole.trimEnd();
  const rows: Table['rows'] = [];
  const faults: Fault[] = [];
  const fault = (line: number, reason: FaultReason, cell = ''): void =>
    void faults.push({ line, entry: null, reason, detail: cell.slice(0, 80), item: null });
  const first = partOf(text, ...startOf(text));
  if ((first.rows[0]?.cells.length ?? 0) > COLUMNS) return 'tooWide';
  const width = first.rows[0]?.cells.length;
  let left = IN_VAIN;
  let part = first;
  for (;;) {
    const start = part === first ? 0 : part.rows.findIndex(({ cells }) => cells.length === width);
    // what stands before the first whole row is the rest of the one that is left out
    for (const row of start < 0 ? [] : part.rows.slice(start)) {
      if (row.cells.length > COLUMNS) fault(row.line, 'tooWide', row.cells[0]);
      else rows.push(row);
    }
    if (!part.broken) break;
    const { at, line, until } = part.broken;
    const end = text.indexOf('\n', at);
    left -= until - at;
    fault(line, end < 0 || left > 0 ? 'badQuotes' : 'unclosed', text.slice(at, at + 80));
    if (end < 0 || left <= 0) break;
    part = partOf(text, { at: end + 1, line: line + 1 }, first.written);
  }
  const last = rows.at(-1);
  if (last && rows.length > 1 && (isCut || isBegun(whole, rows))) {
    rows.pop();
    fault(last.line, 'cutOff', last.cells[0]);
  }
  const [header, ...rest] = rows;
  return header ? { header: header.cells, line: header.line, rows: rest, faults } : null;
}

/** Where the rows begin, and what parts their cells where Excel was told it: by a first line `sep=;`. */
function startOf(text: string): [Spot, Part['written']] {
  const [line, delimiter] = /^"?sep=([^"\r\n])"?(?:\r\n|\r|\n)/i.exec(text) ?? [];
  return line ? [{ at: line.length, line: 2 }, { delimiter }] : [{ at: 0, line: 1 }, {}];
}

/** Whether the file ends within a row: without the end of a line, before all cells, which no row before it lacks. */
function isBegun(text: string, rows: Table['rows']): boolean {
  if (/\s$/.test(text)) return false;
  const widths = rows.map(({ cells }) => cells.length);
  const last = widths.pop()!;
  return widths.every((width) => width >= widths[0]!) && last < widths[0]!;
}

/** A place in a text: its offset and its line. */
interface Spot {
  at: number;
  line: number;
}

interface Part {
  rows: Table['rows'];
  /** the row whose quotes do not match, and how far one that does was looked for; null at the end of the text */
  broken: (Spot & { until: number }) | null;
  written: Pick<Papa.ParseConfig, 'delimiter' | 'newline'>;
}

/** The rows from a place on, up to the first that is broken. */
function partOf(text: string, from: Spot, written: Part['written'] = {}): Part {
  const part: Part = { rows: [], broken: null, written };
  let { at, line } = from;
  Papa.parse<string[]>(text.slice(from.at), {
    ...written,
    delimitersToGuess: [',', '\t', ';'],
    step({ data, errors, meta }, parser) {
      const spot = { at, line };
      line += newlines(text, at, from.at + meta.cursor);
      at = from.at + meta.cursor;
      part.written = { delimiter: meta.delimiter, newline: meta.linebreak as '\n' };
      if (errors.some(({ type }) => type === 'Quotes')) {
        part.broken = { ...spot, until: at };
        parser.abort();
      } else if (data.some((cell) => cell.trim() !== '')) part.rows.push({ line: spot.line, cells: data });
      // nobody reads the rows of such a table
      if (part.rows.length === 1 && data.length > COLUMNS) parser.abort();
    },
  });
  return part;
}

function newlines(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at++) {
    const unit = text.charCodeAt(at);
    // CR LF is one end of a line, and so is a CR alone
    if (unit === 10 || (unit === 13 && text.charCodeAt(at + 1) !== 10)) count++;
  }
  return count;
}
