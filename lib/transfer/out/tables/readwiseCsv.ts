import { wordsOf } from '@/lib/model/highlight';
import { hasAddress } from '@/lib/model/post';
import { pickSelector } from '@/lib/model/selectors';
import type { MarkdownWords } from '../../markdown';
import type { TextFormat } from '../textFormat';
import { isoTime } from '../isoTime';
import { csvRows } from './csv';

// https://docs.readwise.io/readwise/docs/importing-highlights/csv: columns in any order, by their names
const header = ['Highlight', 'Title', 'Author', 'URL', 'Note', 'Location', 'Date'];

// Readwise cuts what is longer.
const LONGEST = 8191;

/** What Readwise takes in. Its tags and colours are written into notes there: `.tag`. */
export function readwiseCsv(words: MarkdownWords): TextFormat {
  return {
    extension: 'csv',
    type: 'text/csv',
    start: () => csvRows([header]),
    post: ({ post, highlights }) =>
      csvRows(
        highlights.map(({ highlight }, i) => [
          wordsOf(highlight).slice(0, LONGEST),
          post.title,
          post.byline,
          hasAddress(post) ? post.url : '',
          noteOf(highlight, words),
          String(i + 1),
          isoTime(highlight.createdAt)
            .replace('T', ' ')
            .replace(/(?:\.\d+)?Z$/, ''),
        ]),
      ),
    end: () => '',
  };
}

type Noted = Parameters<typeof wordsOf>[0] & { note: string; tags: readonly string[]; colour: string };

/** Inline tags first (a dot, one word), then the note, then where code stands: there is no column for these. */
function noteOf({ note, tags, colour, selectors }: Noted, words: MarkdownWords): string {
  const code = pickSelector(selectors, 'CodeSelector');
  const inline = [colour, ...tags].map((tag) => `.${tag.replace(/\s+/g, '-')}`).join(' ');
  const place = code ? [code.language, words.lines(code)].filter(Boolean).join(', ') : '';
  return [inline, note, place].filter(Boolean).join('\n');
}
