import { Column, type Clock } from './column';
import { firstWord, wholeWords, type Words } from './dictionary';
import type { IndexSegment } from './hits';
import { searchedInitials } from './initials';
import { CHUNK, type BuiltSegment, type Grams, type Segment, type Units } from './segment';

type Data = Uint8Array<ArrayBuffer>;

/**
 * A segment as it is kept: what every query needs, and beside it the pieces of its long columns, of which a query needs
 * few. The pieces of all columns are numbered in one go.
 */
export interface KeptSegment {
  units: Units;
  blocks: Segment['blocks'];
  /** the first word of each piece of the dictionary */
  firsts: string[];
  grams: Pick<Grams, 'keys' | 'starts'> | null;
  /** of each column: where its pieces begin, then the end */
  borders: Record<ColumnName, Uint32Array<ArrayBuffer>>;
  /** the pieces of a small segment, a post or two; null where they lie beside it */
  pieces: Data[] | null;
}

const columnNames = ['dictionary', 'grams', 'postings', 'initials', 'initialStarts', 'initialLists'] as const;
export type ColumnName = (typeof columnNames)[number];

/** A segment that was opened for searching. */
export type OpenSegment = Omit<IndexSegment, 'postOf'> & {
  columns: Record<ColumnName, Column>;
};

// Bytes of a segment whose pieces are kept with it: a save is one record then.
const SMALL = 49_152;
const BLOCKS = 128; // in a piece of the dictionary, some 57 KB: Chromium keeps what is longer than 64 in files

/** What of a segment is to be kept in its row, and the pieces that lie beside it, by number. */
export function keep(
  { segment, postings }: BuiltSegment,
  small = SMALL,
): { row: KeptSegment; beside: Data[] } {
  const { units, dictionary, blocks, grams, initials, chunks } = segment;
  const none = new Uint8Array(0);
  const columns: Record<ColumnName, Data> = {
    dictionary,
    grams: grams?.lists ?? none,
    postings,
    initials: initials.text,
    initialStarts: new Uint8Array(initials.starts.buffer),
    initialLists: initials.lists,
  };
  const whole = (name: ColumnName): Uint32Array<ArrayBuffer> => Uint32Array.of(0, columns[name].length);
  const borders = {
    dictionary: everyFew(blocks, dictionary.length),
    grams: grams ? packed(grams.starts) : whole('grams'),
    postings: chunks,
    initials: whole('initials'),
    initialStarts: whole('initialStarts'),
    initialLists: whole('initialLists'),
  };
  const pieces = columnNames.flatMap((name) => {
    const starts = borders[name];
    return Array.from(starts.subarray(1), (end, i) => columns[name].slice(starts[i], end));
  });
  const isSmall = pieces.reduce((sum, { length }) => sum + length, 0) <= small;
  const words = wholeWords(segment);
  const firsts = Array.from({ length: borders.dictionary.length - 1 }, (_, i) =>
    i * BLOCKS < blocks.length >> 1 ? String.fromCharCode(...firstWord(words, i * BLOCKS)) : '',
  );
  const row: KeptSegment = {
    units,
    blocks,
    firsts,
    grams: grams && { keys: grams.keys, starts: grams.starts },
    borders,
    pieces: isSmall ? pieces : null,
  };
  return { row, beside: isSmall ? [] : pieces };
}

/** A kept segment as it was built. `pieces` are those that lie beside it. */
export function rebuilt(row: KeptSegment, beside: readonly Data[]): BuiltSegment {
  const { units, blocks, grams, borders } = row;
  const pieces = row.pieces ?? beside;
  const column = (name: ColumnName): Data => {
    const joined = new Uint8Array(borders[name].at(-1)!);
    const first = firstPiece(row, name);
    for (let i = 0; i + 1 < borders[name].length; i += 1) joined.set(pieces[first + i]!, borders[name][i]);
    return joined;
  };
  return {
    segment: {
      units,
      blocks,
      dictionary: column('dictionary'),
      grams: grams && { ...grams, lists: column('grams') },
      initials: {
        text: column('initials'),
        starts: new Uint32Array(column('initialStarts').buffer),
        lists: column('initialLists'),
      },
      chunks: borders.postings,
    },
    postings: column('postings'),
  };
}

/** Opens a kept segment for searching. Its pieces are put into its columns once they were read. */
export function openKept(row: KeptSegment, clock?: Clock): OpenSegment {
  const columns = Object.fromEntries(
    columnNames.map((name) => {
      const starts = row.borders[name];
      const first = firstPiece(row, name);
      const pieces = Array.from(starts.subarray(1), (_, i) => row.pieces?.[first + i]);
      return [name, new Column(starts, pieces, clock)];
    }),
  ) as Record<ColumnName, Column>;
  const { dictionary, postings, grams: lists, initials, initialStarts, initialLists } = columns;
  const words: Words = { blocks: row.blocks, dictionary, firsts: row.firsts };
  const all = Object.values(columns);
  let made: ReturnType<typeof searchedInitials> | undefined;
  return {
    words,
    grams: row.grams && { ...row.grams, lists },
    initials() {
      if (made) return made;
      const [text, starts, numbers] = [initials.at(0), initialStarts.at(0), initialLists.at(0)];
      if (!text || !starts || !numbers) return null;
      made = searchedInitials({ text, starts: new Uint32Array(starts.buffer), lists: numbers });
      // it is a string now, and long in a large library
      initials.pieces[0] = new Uint8Array(0);
      return made;
    },
    postings,
    lacks: () => all.some(({ lacking }) => lacking.size > 0),
    columns,
  };
}

/** Number of the first piece of a column among those of all columns. */
export function firstPiece({ borders }: Pick<KeptSegment, 'borders'>, column: ColumnName): number {
  let number = 0;
  for (const name of columnNames) {
    if (name === column) break;
    number += borders[name].length - 1;
  }
  return number;
}

function everyFew(blocks: Segment['blocks'], end: number): Uint32Array<ArrayBuffer> {
  const starts: number[] = [];
  for (let block = 0; block < blocks.length >> 1; block += BLOCKS) starts.push(blocks[2 * block]!);
  return Uint32Array.of(...(starts.length > 0 ? starts : [0]), end);
}

/** Lists one after the other, as many in a piece as fit. */
function packed(lists: Grams['starts']): Uint32Array<ArrayBuffer> {
  const starts = [0];
  for (let i = 0; i + 1 < lists.length; i += 1)
    if (lists[i]! > starts.at(-1)! && lists[i + 1]! - starts.at(-1)! > CHUNK) starts.push(lists[i]!);
  return Uint32Array.of(...starts, lists.at(-1)!);
}
