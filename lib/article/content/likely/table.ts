/** Whether a table holds data, and does not only place what stands in it. */
export function isData(table: Element): boolean {
  if (table.getAttribute('role') === 'presentation' || table.getAttribute('datatable') === '0') return false;
  if (table.getAttribute('summary') || table.querySelector('caption:not(:empty), col, tfoot, thead, th'))
    return true;
  if (table.querySelector('table')) return false;
  let rows = 0;
  let columns = 0;
  for (const row of table.getElementsByTagName('tr')) {
    rows += span(row, 'rowspan');
    let own = 0;
    for (const cell of row.getElementsByTagName('td')) own += span(cell, 'colspan');
    columns = Math.max(columns, own);
  }
  if (columns === 1 || rows === 1) return false;
  return rows >= 10 || columns > 4 || rows * columns > 10;
}

const span = (el: Element, name: string): number => Number.parseInt(el.getAttribute(name) ?? '', 10) || 1;
