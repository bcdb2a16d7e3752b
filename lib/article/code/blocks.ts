import { isDirt, isNumbers } from './text';

/**
 * Elements that are code blocks: `pre`, tables with a gutter of line numbers, elements that name a language, `code` of
 * several lines. Outermost only.
 */
export function codeBlocks(root: Element): Element[] {
  const found = new Set<Element>();
  const add = (el: Element): void => {
    for (let up: Element | null = el; up && up !== root; up = up.parentElement) if (found.has(up)) return;
    found.add(el);
  };
  for (const table of root.querySelectorAll('table')) if (isCodeTable(table)) add(table);
  for (const pre of root.querySelectorAll('pre')) if (!isDirt(pre)) add(pre);
  for (const el of root.querySelectorAll('div[class*="lang"], div[class*="code"]'))
    if (isCodeDiv(el)) add(el);
  for (const code of root.querySelectorAll('code')) if (isBlockCode(code)) add(code);
  return [...found];
}

/** One cell of numbers beside one cell of code, or a row for each line. */
function isCodeTable(table: Element): boolean {
  const rows = table.querySelectorAll('tr');
  const first = rows[0];
  if (!first || first.children.length < 2 || first.children.length > 3 || table.querySelector('th'))
    return false;
  const [gutter, code] = first.children;
  if (!gutter || !code || code.querySelector('img')) return false;
  if (rows.length === 1) {
    const text = (gutter.textContent ?? '').trim();
    const drawn = code.querySelector('pre, code') !== null || isCodeish(table, code);
    return text.startsWith('1') && isNumbers(gutter) && (drawn || text !== '1');
  }
  return [...rows].every(
    (row, i) =>
      row.children.length >= 2 &&
      lineNumber(row.children[0]!) === String(i + 1) &&
      isCodeish(table, row.children[1]!),
  );
}

function lineNumber(cell: Element): string {
  return (cell.textContent ?? '').trim() || (cell.getAttribute('data-line-number') ?? '');
}

function isCodeish(table: Element, cell: Element): boolean {
  return /code|highlight|hljs|line|src/i.test(`${table.className} ${cell.className}`);
}

function isCodeDiv(el: Element): boolean {
  const named = /(^|\s)(language|lang)-[a-z]|(^|[\s_-])code[_-]?(view|block|area)/i.test(
    el.getAttribute('class') ?? '',
  );
  return (
    named &&
    !el.querySelector('p, pre, code, table, h1, h2, h3, img') &&
    /\n/.test((el.textContent ?? '').trim())
  );
}

function isBlockCode(code: Element): boolean {
  if (code.closest('[data-galpi-tex], pre, p, td, li, h1, h2, h3, h4, a')) return false;
  return code.querySelector('br') !== null || /\n[ \t]*\S/.test((code.textContent ?? '').trim());
}
