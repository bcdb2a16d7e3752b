import { named } from '../named';
import { isNumbers } from './dirt';
import { classOf } from '../names';

const codeish = named(
  'code(?!-of)|highlight(?:table)?|hljs|lines?|src|source|lntable|lntd|blob|rouge|syntaxhighlighter',
);
const mono = '[style*="mono" i], [style*="courier" i], [style*="consolas" i], [style*="white-space:pre" i]';

/**
 * The cells of a table that is drawn code: one beside a cell of line numbers, or one in each row. Null for a table of
 * anything else, which stays a table.
 */
export function codeCells(table: Element): Element[] | null {
  const rows = [...table.querySelectorAll('tr')].filter((row) => !isTitle(row));
  const first = rows[0];
  if (!first || first.children.length > 4 || table.querySelector('th:not(.filename), img')) return null;
  const cells: Element[] = [];
  let before: number | null = null;
  for (const row of rows) {
    const found = cellOf(row);
    if (!found) return null;
    const { cell, number, alone } = found;
    if (alone && !isNamed(table)) return null;
    if (rows.length > 1 && !alone) {
      if (number === null || (before !== null && number !== before + 1)) return null;
      before = number;
    }
    cells.push(cell);
  }
  return isCode(table, cells) ? cells : null;
}

/** Pygments puts the file name in a row of its own. */
function isTitle(row: Element): boolean {
  return row.childElementCount === 1 && row.firstElementChild!.classList.contains('filename');
}

interface Found {
  cell: Element;
  /** number of its first line, null without one */
  number: number | null;
  /** whether nothing stands beside it */
  alone: boolean;
}

function cellOf(row: Element): Found | null {
  let cell = row.firstElementChild;
  let number: number | null = null;
  for (; cell?.nextElementSibling && isNumbers(cell); cell = cell.nextElementSibling) {
    const text = cell.textContent.trim() || cell.getAttribute('data-line-number');
    if (text) number = Number.parseInt(text, 10);
  }
  if (!cell) return null;
  // what stands behind the code is a link of its highlighter
  for (let behind = cell.nextElementSibling; behind; behind = behind.nextElementSibling)
    if (behind.textContent.trim().length > 4) return null;
  return { cell, number, alone: number === null };
}

/** Highlighters that draw a table even where the numbers are turned off. */
function isNamed(table: Element): boolean {
  return table.matches('.colorscripter-code-table, .syntaxhighlighter table, .crayon-table');
}

function isCode(table: Element, cells: readonly Element[]): boolean {
  return cells.every(
    (cell) =>
      codeish.test(`${classOf(table)} ${classOf(cell)}`) ||
      cell.querySelector('pre, code') !== null ||
      (cells.length === 1 && (cell.matches(mono) || cell.querySelector(mono) !== null)),
  );
}
