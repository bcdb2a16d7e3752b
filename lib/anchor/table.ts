import type { Span } from '@/lib/model/highlight';
import type { TableSelector } from '@/lib/model/selectors';
import { rangeOf } from './range';
import { type ArticleText, nodeAt } from './text';

/** The cells of one table that a passage covers; `null` when it stays in one cell, or leaves the table. */
export function describeTable(text: ArticleText, root: Element, span: Span): TableSelector | null {
  const range = rangeOf(text, span);
  const table = range?.startContainer.parentElement?.closest('table');
  if (!range || !table || !root.contains(table) || !table.contains(range.endContainer)) return null;
  const words = wordsByCell(text, span, table);
  if (words.size < 2) return null;
  const all = rowsOf(table);
  const covered = all.filter((row) => row.some((cell) => words.has(cell)));
  const head = headOf(all);
  const header =
    head && !covered.includes(head) ? head.map(({ textContent }) => plain(textContent ?? '')) : [];
  const rows = covered.map((row) => row.map((cell) => plain(words.get(cell) ?? '')));
  const width = Math.max(header.length, ...rows.map((row) => row.length));
  // Columns of which nothing is marked are left out.
  const columns = Array.from({ length: width }, (_, i) => i).filter((i) => rows.some((row) => row[i]));
  const narrowed = (row: readonly string[]): string[] => columns.map((i) => row[i] ?? '');
  return {
    type: 'TableSelector',
    table: [...root.querySelectorAll('table')].indexOf(table),
    header: header.length > 0 ? narrowed(header) : [],
    rows: rows.map(narrowed),
  };
}

function wordsByCell(text: ArticleText, { start, end }: Span, table: Element): Map<Element, string> {
  const words = new Map<Element, string>();
  for (let i = nodeAt(text, start); i < text.nodes.length && text.starts[i]! < end; i += 1) {
    const node = text.nodes[i]!;
    const cell = node.parentElement?.closest('td, th');
    const part = node.data.slice(Math.max(0, start - text.starts[i]!), end - text.starts[i]!);
    if (!cell || cell.closest('table') !== table || (!words.has(cell) && part.trim() === '')) continue;
    words.set(cell, (words.get(cell) ?? '') + part);
  }
  return words;
}

const rowsOf = (table: Element): Element[][] =>
  [...table.querySelectorAll('tr')]
    .filter((row) => row.closest('table') === table)
    .map((row) => Array.from(row.children));

/** The first row, when it is in the head or all of its cells are headings. */
function headOf([first]: readonly Element[][]): Element[] | null {
  const isHead = first?.every((cell) => cell.localName === 'th' || cell.closest('thead'));
  return first && isHead ? first : null;
}

const plain = (words: string): string => words.replace(/\s+/g, ' ').trim();
