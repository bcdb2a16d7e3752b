/** Escapes what Markdown (CommonMark and GFM) would not show as it stands, in text without line breaks. */
export const escapeLine = (line: string): string =>
  // an address that became a link would show the signs that escape its own
  escapeSigns(line).replace(/\b(?:(?:https?|ftp)(?=:\/\/)|www(?=\.))/gi, '$&\\');

function escapeSigns(line: string): string {
  return (
    line
      .replace(/[\\`*[\]<>~|$]/g, '\\$&')
      .replace(/&(?=#?\w+;)/g, '\\&')
      // Between letters an underscore is only itself: snake_case stays readable.
      .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
      .replace(/(?<!\S)#/g, '\\#')
      .replace(/^(\s*)([-+=]|:(?=-))/, '$1\\$2')
      .replace(/^(\s*\d{1,9})([.)])/, '$1\\$2')
  );
}

/** A text in one line, as it stands. */
export const oneLine = (text: string): string => escapeLine(folded(text));

const folded = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Tags as Obsidian and Logseq read them, in a text and in front matter: one word each, without a comma. */
export function tagWords(tags: readonly string[]): string[] {
  const words = tags.map((tag) =>
    tag
      .trim()
      .replace(/^#+/, '')
      .replace(/[\s,]+/g, '-'),
  );
  return [...new Set(words.filter(Boolean))];
}

export const tagLine = (tags: readonly string[]): string =>
  tagWords(tags)
    .map((tag) => `#${escapeLine(tag)}`)
    .join(' ');

/** The lines of a text in which something stands, white space as a browser would show it. */
export const escapeLines = (text: string): string[] =>
  text
    .split(/\r\n?|\n/)
    .map(oneLine)
    .filter(Boolean);

/** Code between fences that are longer than any run of backticks in it. */
export function fenced(code: string, language: string | null): string {
  const runs = (code.match(/`+/g) ?? []).map((run) => run.length);
  const fence = '`'.repeat(Math.max(3, ...runs.map((length) => length + 1)));
  const info = language && /^[\w+#.-]+$/.test(language) ? language : '';
  return `${fence}${info}\n${code.replace(/\n$/, '')}\n${fence}`;
}

/** A link, or the words alone when the address is none a reader should follow. */
export function link(words: string, url: string): string {
  if (!/^https?:\/\//i.test(url)) return oneLine(words);
  // no link begins within another
  const text = escapeSigns(folded(words));
  const address = url.replace(/[\s<>\\`]/g, encodeURIComponent).replace(/&(?=#?\w+;)/g, '&amp;');
  return `[${text}](${/[()]/.test(address) ? `<${address}>` : address})`;
}
