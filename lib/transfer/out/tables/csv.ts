import Papa from 'papaparse';

/**
 * What a spreadsheet takes for a formula, behind what it skips. In a Korean or Japanese one the wide forms count as well.
 * https://owasp.org/www-community/attacks/CSV_Injection
 */
const formula = /^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/;

/** Rows as RFC 4180 wants them, each with its end. A cell that a spreadsheet would run is text, by a `'` before it. */
export function csvRows(rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return '';
  const cells = rows.map((row) => row.map((cell) => cell.toWellFormed()));
  return `${Papa.unparse(cells, { escapeFormulae: formula, newline: '\r\n' })}\r\n`;
}
