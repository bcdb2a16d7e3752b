import { wordsOf } from '@/lib/model/highlight';
import { hasAddress } from '@/lib/model/post';
import { pickSelector } from '@/lib/model/selectors';
import type { ExportWords } from '../exported';
import type { TextFormat } from '../textFormat';
import { isoTime } from '../isoTime';
import { csvRows } from './csv';

const header = [
  'Highlight',
  'Note',
  'Color',
  'Color name',
  'Tags',
  'Created',
  'Title',
  'Author',
  'URL',
  'Section',
  'Language',
  'File',
  'First line',
  'Last line',
  'Document tags',
];

/** A row for each highlight, with all that is known of it. */
export function highlightsCsv(words: ExportWords): TextFormat {
  return {
    type: 'text/csv',
    // without it spreadsheets read Hangul in the encoding of the system
    start: () => `\ufeff${csvRows([header])}`,
    post: ({ post, highlights }) =>
      csvRows(
        highlights.map(({ highlight }) => {
          const code = pickSelector(highlight.selectors, 'CodeSelector');
          return [
            wordsOf(highlight),
            highlight.note,
            highlight.colour,
            words.colour(highlight.colour),
            highlight.tags.join(', '),
            isoTime(highlight.createdAt),
            post.title,
            post.byline,
            hasAddress(post) ? post.url : '',
            highlight.section,
            code?.language ?? '',
            code?.file ?? '',
            code ? String(code.startLine) : '',
            code ? String(code.endLine) : '',
            post.tags.join(', '),
          ];
        }),
      ),
    end: () => '',
  };
}
