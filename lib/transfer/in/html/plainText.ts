const named: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};

const lines =
  /(?:<\/?(?:br|p|div|h[1-6]|ul|ol|li|dl|dt|dd|table|tr|td|th|pre|blockquote|figure|figcaption)\b[^<>]*>\s*)+/gi;

/** Words of a piece of HTML, without its tags, blocks in lines of their own; no document is made for it. */
export const plainText = (html: string): string =>
  unescaped(html.replace(lines, '\n').replace(/<\/?[a-z][^<>]*>/gi, ''));

/** Text with the signs that HTML writes otherwise. */
export const unescaped = (text: string): string =>
  text.replace(/&(?:(lt|gt|amp|quot|apos|nbsp)|#(\d{1,7})|#x([\da-f]{1,6}));/gi, (entity, name, tens, hex) =>
    name ? named[String(name).toLowerCase()]! : (ofCode(tens ? Number(tens) : parseInt(hex, 16)) ?? entity),
  );

const ofCode = (code: number): string | null =>
  code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : null;
