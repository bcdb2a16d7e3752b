// oxlint-disable-next-line no-control-regex
const unwritable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** Text without what XML has no place for: https://www.w3.org/TR/xml/#charsets */
export const forXml = (text: string): string => text.toWellFormed().replace(unwritable, '');

/** Text as HTML or XML, between tags and in quoted attributes. */
export const escapeHtml = (text: string): string =>
  forXml(text).replace(/[&<>"']/g, (unit) => `&#${unit.charCodeAt(0)};`);
