import { splitTags } from '../tagLists';
import type { CsvFormat } from './csvFormat';

/** Readwise's own file, a row a highlight: its posts have titles and no addresses. */
export const readwise: CsvFormat = {
  format: 'readwise',
  columns: ['highlight', 'book title'],
  item: (cell) => ({
    url: cell('url') || cell('source url'),
    titled: true,
    title: cell('book title'),
    byline: cell('book author'),
    tags: splitTags(cell('document tags'), ','),
    savedAt: cell('highlighted at'),
    highlights: [
      {
        quote: cell('highlight'),
        note: cell('note'),
        colour: cell('color'),
        tags: splitTags(cell('tags'), ','),
        createdAt: cell('highlighted at'),
      },
    ],
  }),
};

/** The file that Readwise takes in, and that others write for it: `Highlight,Title,Author,URL,Note,Location,Date`. */
export const forReadwise: CsvFormat = {
  format: 'readwise',
  columns: ['highlight', 'title', 'url'],
  item: (cell) => ({
    url: cell('url'),
    titled: true,
    title: cell('title'),
    byline: cell('author'),
    savedAt: cell('date'),
    highlights: [{ quote: cell('highlight'), note: cell('note'), createdAt: cell('date') }],
  }),
};
