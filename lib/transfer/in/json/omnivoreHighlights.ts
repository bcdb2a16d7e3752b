import type { RawHighlight } from '../gather';
import { plainText } from '../html/plainText';

/**
 * `> quote`, then `#label #label`, then the note, each behind an empty line. Of the lines of a quote only those that begin a
 * paragraph are marked, as in Markdown. What stands before the first is a note of the whole post. `html`: the page they
 * were marked on, or ''.
 */
export function highlightsIn(
  markdown: string,
  createdAt: unknown,
  html = '',
): { note: string; highlights: RawHighlight[] } {
  const found: { quote: string[]; rest: string[] }[] = [];
  const before: string[] = [];
  let isQuote = false;
  for (const line of markdown.split(/\r?\n/)) {
    const quoted = /^>\s?(.*)$/.exec(line);
    if (quoted && !isQuote) found.push({ quote: [], rest: [] });
    isQuote = quoted !== null || (isQuote && line.trim() !== '' && !isLabels(line));
    const last = found.at(-1);
    if (isQuote) last!.quote.push(quoted?.[1] ?? line);
    else (last?.rest ?? before).push(line);
  }
  const isWritten = writtenIn(html);
  const highlights = found.map(({ quote, rest }): RawHighlight => {
    const filled = rest.findIndex((line) => line.trim() !== '');
    const labels = labelsOf(rest[filled] ?? '', rest[filled + 1] ?? '');
    return {
      quote: plain(quote.join('\n'), isWritten),
      tags: labels ?? [],
      note: (labels ? rest.slice(filled + 1) : rest).join('\n'),
      createdAt,
    };
  });
  return { note: before.join('\n').trim(), highlights };
}

/** Whether a line right behind the words of a quote is none of them. */
const isLabels = (line: string): boolean =>
  line
    .trim()
    .split(/\s+/)
    .every((label) => /^#./.test(label));

const LABEL = 64; // units; a paragraph that begins with # is longer

/** The labels of a line, which may hold spaces; null for one of a note, which goes on in the next line or begins as a heading. */
function labelsOf(line: string, next: string): string[] | null {
  const [before, ...labels] = ` ${line.trim().replace(/\s+/g, ' ')}`.split(' #');
  const isList =
    before === '' &&
    labels.length > 0 &&
    labels.every((label) => /^[^\s#]/.test(label) && label.length <= LABEL);
  return isList && (isLabels(line) || next.trim() === '') ? labels : null;
}

/** Passages keep the Markdown of the page they were marked on; the text they are looked for in has none but its own. */
function plain(quote: string, isWritten: (mark: string) => boolean): string {
  const without = (text: string, mark: RegExp, words: string): string =>
    text.replace(mark, (whole) => (isWritten(whole) ? whole : whole.replace(mark, words)));
  return marks.reduce((text, [mark, words]) => without(text, mark, words), quote).trimEnd();
}

const marks: readonly (readonly [RegExp, string])[] = [
  [/^```.*(?:\n|$)/gm, ''],
  // a mark of a list alone may stand anywhere in the page, with its words it is the page's own
  [/^[^\S\n]*(?:#{1,6}|[-*]|\d{1,9}\.)[^\S\n]+(\S.*)$/gm, '$1'],
  // an address may hold a pair of brackets, as those of Wikipedia do
  [/!\[[^\]]*\]\((?:[^\s()]|\([^\s()]*\))*\)/g, ''],
  [/\[([^\]]+)\]\(https?:(?:[^\s()]|\([^\s()]*\))*\)/g, '$1'],
  [/\*\*(\S(?:[^*]*\S)?)\*\*/g, '$1'],
  [/(?<![\p{L}\p{N}_\\])_([^\s_](?:[^_\n]*[^\s_\\])?)_(?![\p{L}\p{N}_])/gu, '$1'],
  [/`([^`\n]+)`/g, '$1'],
  [/\\([!-/:-@[-`{-~])/g, '$1'],
];

// of one post; each is looked for in all of its text
const LOOKS = 500;

/** Tells what stands in the text of a page to the letter: ticks within code. Its text is made where somebody asks. */
function writtenIn(html: string): (words: string) => boolean {
  let text: string | undefined;
  let left = LOOKS;
  const bare = (words: string): string => words.replace(/\s+/g, '');
  return (words) => left-- > 0 && (text ??= bare(plainText(html))).includes(bare(words));
}
