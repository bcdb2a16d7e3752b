import type { MarkdownWords } from '../../markdown';
import { readwiseHighlight } from '../../readwiseHighlight';
import type { TextFormat } from '../textFormat';
import { csvRows } from './csv';

// https://docs.readwise.io/readwise/docs/importing-highlights/csv: columns in any order, by their names
const header = ['Highlight', 'Title', 'Author', 'URL', 'Note', 'Location', 'Date'];

/**
 * What Readwise takes in. It shows the `'` before a cell that begins like a formula as part of the text: a file is opened by
 * spreadsheets too, and nobody can tell by which first.
 */
export function readwiseCsv(words: MarkdownWords): TextFormat {
  return {
    type: 'text/csv',
    start: () => csvRows([header]),
    post: ({ post, highlights }) =>
      csvRows(
        highlights.flatMap(({ highlight }) => {
          const sent = readwiseHighlight(post, highlight, words);
          if (!sent) return [];
          const {
            text,
            title,
            author = '',
            source_url = '',
            note = '',
            location,
            highlighted_at = '',
          } = sent;
          const date = highlighted_at.replace('T', ' ').replace(/(?:\.\d+)?Z$/, '');
          return [[text, title, author, source_url, note, String(location), date]];
        }),
      ),
    end: () => '',
  };
}
