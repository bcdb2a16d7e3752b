const tag = /<(\/?)([a-z][a-z0-9-]*)(?:[^>"']|"[^"]*"|'[^']*')*>/gi;
const inline = new Set('a abbr b bdi bdo cite code data del dfn em i ins kbd mark q rp rt ruby s samp small span strong sub sup time u var wbr'.split(' ')); // prettier-ignore
const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

/**
 * Prose and code of a body, without a DOM: a worker reads them too. `html` is as a browser writes it, so that tags are
 * closed and attributes quoted; nothing of it is ever shown.
 */
export function bodyTexts(html: string): { text: string; code: string } {
  const parts = { text: '', code: '' };
  let within: 'text' | 'code' = 'text';
  let at = 0;
  for (const { 0: whole, 1: closing, 2: name = '', index } of html.matchAll(tag)) {
    parts[within] += html.slice(at, index);
    at = index + whole.length;
    const is = name.toLowerCase();
    if (is === 'pre') {
      within = closing ? 'text' : 'code';
      parts.code += '\n';
    }
    if (!inline.has(is)) parts[within] += '\n';
  }
  parts[within] += html.slice(at);
  return { text: plain(parts.text), code: plain(parts.code) };
}

const plain = (text: string): string =>
  text.replace(/&(?:#(\d+)|#x([\da-f]+)|([a-z]+));/gi, (whole, decimal, hex, name: string) => {
    if (name) return named[name.toLowerCase()] ?? whole;
    const code = decimal ? Number(decimal) : Number.parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
