import Papa from 'papaparse';
import { COLUMNS } from '../limits';
import type { Fault, Table } from '../item';

/**
 * The rows of a table with the lines they start at; null where it is none, 'tooWide' where its first row has more cells
 * than any table of records. Cells are text, whatever a spreadsheet would do with them.
 */
export function tableOf(whole: string): Table | 'tooWide' | null {
  // an empty line at the end would count against what parts its cells
  const text = whole.trimEnd();
  const rows: Table['rows'] = [];
  const faults: Fault[] = [];
  let line = 1;
  let end = 0;
  let isTooWide = false;
  Papa.parse<string[]>(text, {
    delimitersToGuess: [',', '\t', ';'],
    step({ data, errors, meta }, parser) {
      const start = line;
      line += newlines(text, end, meta.cursor);
      end = meta.cursor;
      if (data.every((cell) => cell.trim() === '')) return;
      const quote = errors.find(({ code }) => code === 'MissingQuotes');
      const reason = quote ? 'unclosed' : data.length > COLUMNS ? 'tooWide' : null;
      if (reason === 'tooWide' && rows.length === 0) {
        isTooWide = true;
        parser.abort();
      } else if (reason) {
        faults.push({ line: start, entry: null, reason, detail: (data[0] ?? '').slice(0, 80), item: null });
      } else rows.push({ line: start, cells: data });
    },
  });
  if (isTooWide) return 'tooWide';
  const [header, ...rest] = rows;
  return header ? { header: header.cells, rows: rest, faults } : null;
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
