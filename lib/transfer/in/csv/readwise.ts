import { isColour } from '@/lib/model/colour';
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

/**
 * The file that Readwise takes in, and that others write for it: `Highlight,Title,Author,URL,Note,Location,Date`. Ours of
 * highlights has all of its columns and more.
 */
export const forReadwise: CsvFormat = {
  format: 'readwise',
  columns: ['highlight', 'title', 'url'],
  item(cell) {
    const written = unguarded(cell('note'));
    // what has a column for colours has one for tags too: a dot is the reader's own then
    const { note, colour, tags } = cell('color') ? { note: written, colour: '', tags: [] } : inNote(written);
    const createdAt = cell('date') || cell('created') || cell('highlighted at');
    return {
      url: cell('url'),
      titled: true,
      title: unguarded(cell('title')),
      byline: unguarded(cell('author')),
      tags: splitTags(unguarded(cell('document tags')), ','),
      savedAt: createdAt,
      highlights: [
        {
          quote: unguarded(cell('highlight')),
          note,
          colour: cell('color') || colour,
          tags: [...splitTags(unguarded(cell('tags')), ','), ...tags],
          createdAt,
        },
      ],
    };
  },
};

// https://docs.readwise.io/readwise/docs/faqs/tagging: a dot and a word each, in front of the note
const inline = /^\.[\p{L}\p{N}_-]+(?: +\.[\p{L}\p{N}_-]+)*$/u;
// where code stands, which our own file says in a last line
const codePlace = /^(?:[^\s,]+, ){0,2}(?:lines? \d+(?:–\d+)?|\d+(?:–\d+)?번째 줄)$/;

/** What a note says in the words of Readwise: its first line may be tags, one of which may be a colour. */
function inNote(text: string): { note: string; colour: string; tags: string[] } {
  const [first = '', ...rest] = text.split('\n');
  if (!inline.test(first.trim())) return { note: text, colour: '', tags: [] };
  const names = first
    .trim()
    .split(/ +/)
    .map((name) => name.slice(1));
  const [colour = '', ...tags] = isColour(names[0]!) ? names : ['', ...names];
  if (colour !== '' && codePlace.test(rest.at(-1) ?? '')) rest.pop();
  return { note: rest.join('\n'), colour, tags };
}

/** A cell without the sign that keeps spreadsheets from running it (out/tables/csv.ts). */
const unguarded = (cell: string): string => cell.replace(/^'(?=[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20])/, '');
