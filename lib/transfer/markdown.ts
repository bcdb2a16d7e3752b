import { wordsOf, type Highlight } from '@/lib/model/highlight';
import type { Post } from '@/lib/model/post';
import {
  type CodeSelector,
  pickSelector,
  type PictureSelector,
  type TableSelector,
} from '@/lib/model/selectors';
import { escapeLines, fenced, link, oneLine, tagLine } from './markdownText';
import { dedented } from './dedented';
import { noteMarkdown } from './noteMarkdown';

export type MarkdownPost = Pick<Post, 'title' | 'byline' | 'site' | 'url' | 'publishedAt'>;

/** What depends on the reader's language. */
export interface MarkdownWords {
  /** "my.cnf, lines 3–5" */
  lines(place: Pick<CodeSelector, 'file' | 'startLine' | 'endLine'>): string;
  /** a day, from milliseconds since 1970 */
  date(time: number): string;
}

/** A post's highlights as one Markdown document, by their place in the post and under its headings. */
export function highlightsMarkdown(
  post: MarkdownPost,
  highlights: readonly Highlight[],
  words: MarkdownWords,
): string {
  const { byline, site, publishedAt } = post;
  const meta = [byline, site, publishedAt === null ? '' : words.date(publishedAt)]
    .map(oneLine)
    .filter(Boolean);
  const parts = [`# ${link(post.title || post.url, post.url)}`, meta.join(' · ')];
  let section = '';
  for (const highlight of [...highlights].sort((a, b) => a.at - b.at)) {
    if (highlight.section !== section) {
      section = highlight.section;
      parts.push(section && `## ${oneLine(section)}`);
    }
    parts.push(quoteMarkdown(highlight, words));
  }
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}

/** One highlight: its words, then its note and tags. */
export function quoteMarkdown(
  highlight: Pick<Highlight, 'selectors' | 'text' | 'note' | 'tags'>,
  words: MarkdownWords,
): string {
  const { note, tags } = highlight;
  return [passageMarkdown(highlight, words), noteMarkdown(note.trim()), tagLine(tags)]
    .filter(Boolean)
    .join('\n\n');
}

/** What was marked: code, a table, a picture or a quote. */
export function passageMarkdown(
  highlight: Pick<Highlight, 'selectors' | 'text'>,
  words: MarkdownWords,
): string {
  const { selectors } = highlight;
  const exact = wordsOf(highlight);
  const code = pickSelector(selectors, 'CodeSelector');
  const picture = pickSelector(selectors, 'PictureSelector');
  if (code) return codeMarkdown(exact, code, words);
  const table = pickSelector(selectors, 'TableSelector');
  if (table) return tableMarkdown(table);
  return picture ? pictureMarkdown(exact, picture) : blockquote(exact);
}

/** Cells as a table. Markdown has none without a header: it is left blank where there is none. */
function tableMarkdown({ header, rows }: TableSelector): string {
  const width = Math.max(header.length, ...rows.map((row) => row.length));
  const cells = (row: readonly string[]): string[] => Array.from({ length: width }, (_, i) => row[i] ?? '');
  const line = (row: readonly string[]): string => `| ${cells(row).map(oneLine).join(' | ')} |`;
  return [line(header), `|${' --- |'.repeat(width)}`, ...rows.map(line)].join('\n');
}

/** A picture by its address, with its words as the caption. */
export function pictureMarkdown(words: string, { source }: Pick<PictureSelector, 'source'>): string {
  const linked = link(words, source);
  // One that is data has no address to give.
  return linked.startsWith('[') ? `!${linked}` : linked;
}

/** Each line a paragraph, as it was one of the page: lines that follow one another would be one. */
function blockquote(text: string): string {
  return escapeLines(text)
    .map((line) => `> ${line}`)
    .join('\n>\n');
}

function codeMarkdown(code: string, place: CodeSelector, words: MarkdownWords): string {
  return `${oneLine(words.lines(place))}\n\n${fenced(dedented(code), place.language)}`;
}
