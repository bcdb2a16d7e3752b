/** What only a page's layout puts into a cell. */
const blocks =
  ':scope > :is(p + p, h1, h2, h3, h4, pre, figure, blockquote, ul + p, p + ul, table, section, article)';

/** Tables that only place things become the things, one below the other. Tables of data stay as they are. */
export function layoutTables(root: Element): number {
  let changed = 0;
  // inner ones first: what is left of them is no reason to take the outer one apart
  for (const table of [...root.querySelectorAll('table')].toReversed()) {
    if (!isLayout(table)) continue;
    unwrap(table);
    changed++;
  }
  return changed;
}

function isLayout(table: HTMLTableElement): boolean {
  const role = table.getAttribute('role');
  if (role === 'presentation' || role === 'none') return true;
  if (table.tHead || table.caption || [...table.rows].some((row) => row.querySelector(':scope > th')))
    return false;
  const rows = [...table.rows].filter((row) => row.cells.length > 0);
  if (rows.every((row) => filled(row).length <= 1 && row.cells.length === 1)) return true;
  return rows.length <= 2 && [...table.querySelectorAll('td')].some((cell) => cell.querySelector(blocks));
}

function filled(row: HTMLTableRowElement): Element[] {
  return [...row.cells].filter((cell) => /\S/.test(cell.textContent) || cell.querySelector('img'));
}

function unwrap(table: HTMLTableElement): void {
  const parts: Element[] = [];
  for (const row of table.rows)
    for (const cell of filled(row)) {
      const part = table.ownerDocument.createElement(isInline(cell) ? 'p' : 'div');
      part.append(...cell.childNodes);
      parts.push(part);
    }
  table.replaceWith(...parts);
}

function isInline(cell: Element): boolean {
  return !cell.querySelector(
    'p, div, ul, ol, dl, pre, table, figure, blockquote, h1, h2, h3, h4, h5, h6, section, hr',
  );
}
