// oxlint-disable-next-line no-control-regex
const unwritable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** Text as HTML or XML, between tags and in quoted attributes. What XML has no place for is left out. */
export function escapeHtml(text: string): string {
  return text
    .toWellFormed()
    .replace(unwritable, '')
    .replace(/[&<>"']/g, (unit) => `&#${unit.charCodeAt(0)};`);
}
