import { expect, test } from 'vitest';
import { buildSegment } from '@/lib/search/buildSegment';
import { codesOf } from '@/lib/search/codes';
import type { Column } from '@/lib/search/column';
import { Hits } from '@/lib/search/hits';
import type { Pattern } from '@/lib/search/lookUp';
import { firstPiece, keep, openKept, rebuilt, type ColumnName } from '@/lib/search/kept';
import { lookUpQuery, type SearchIndex } from '@/lib/search/search';
import { otherNames } from '@/lib/search/terms';
import { seeded } from '../anchor/random';
import { found, indexOf, post, wordsQuery } from './index';

const { next } = seeded(7);
const syllables = '가각고과데디라레릭바배버베서스시아이자장제지처커터테파하한해'.split('');
const word = (): string =>
  Array.from(
    { length: 2 + Math.floor(next() * 4) },
    () => syllables[Math.floor(next() * syllables.length)],
  ).join('');
// Words enough for many pieces of every column.
const built = buildSegment(
  Array.from({ length: 60 }, (_, i) => post(`p${i}`, Array.from({ length: 600 }, word).join(' '))).flat(),
);

test('a segment comes back as it was built, in its row or in pieces', () => {
  const apart = keep(built, 0);
  expect(apart.beside.length).toBeGreaterThan(20);
  expect(rebuilt(apart.row, apart.beside)).toEqual(built);
  expect(rebuilt(keep(built, Infinity).row, [])).toEqual(built);
});

test('a segment of one post is one record', () => {
  expect(keep(buildSegment(post('a', '짧은 글 하나'))).beside).toHaveLength(0);
});

test('a query that reads what is lacking finds what one over everything finds, and reads little', () => {
  const whole = indexOf(built);
  const { row, beside } = keep(built, 0);
  for (const text of [
    '데이',
    '이터',
    '고과데',
    '바각 ',
    '시스 장',
    'ㄷㅇㅌ',
    'ㄱㄴ',
    '데잍',
    '가나다라마',
    '고곽데',
  ]) {
    const segment = openKept(row);
    const index: SearchIndex = {
      roster: whole.roster,
      segments: [{ ...segment, postOf: whole.segments[0]!.postOf }],
    };
    const columns = Object.entries(segment.columns) as [ColumnName, Column][];
    let read = 0;
    const readLacking = (): void => {
      for (const [name, column] of columns) {
        for (const number of column.lacking) column.pieces[number] = beside[firstPiece(row, name) + number];
        read += column.lacking.size;
        column.lacking.clear();
      }
    };
    const query = wordsQuery(text);
    let lookup = lookUpQuery(index, query, otherNames([]));
    for (let round = 0; segment.lacks(); round += 1) {
      expect(round).toBeLessThan(8);
      readLacking();
      lookup = lookUpQuery(index, query, otherNames([]));
    }
    lookup.need();
    readLacking();
    const ids = Array.from(
      lookup.rank(() => new Uint8Array()),
      (number) => whole.roster.ids[number],
    );
    expect(ids).toEqual(found(whole, query));
    expect(read).toBeLessThan(beside.length);
  }
});

test('as long as a list is lacking, no word is looked at in vain', () => {
  const { row, beside } = keep(built, 0);
  const segment = openKept(row);
  const { postOf } = indexOf(built).segments[0]!;
  const { grams, dictionary } = segment.columns;
  const look = (...words: string[]): void => {
    const patterns = words.map((word): Pattern => ({
      codes: codesOf(word),
      how: 'anywhere',
      open: false,
      quality: 1,
    }));
    Hits.of([{ ...segment, postOf }], { patterns, otherwise: [] });
  };
  look('데이터');
  for (const number of grams.lacking) grams.pieces[number] = beside[firstPiece(row, 'grams') + number];
  grams.lacking.clear();
  look('데이터', '하파커');
  expect(grams.lacking.size).toBeGreaterThan(0);
  expect(dictionary.lacking.size).toBe(0);
  grams.lacking.clear();
  look('데이터');
  expect(dictionary.lacking.size).toBeGreaterThan(0);
});

test('initials are held once, and are not asked for again', () => {
  const { row, beside } = keep(built, 0);
  const { initials, columns } = openKept(row);
  const names = ['initials', 'initialStarts', 'initialLists'] as const;
  for (const name of names) columns[name].pieces[0] = beside[firstPiece(row, name)];
  const made = initials();
  expect(made?.text.length).toBe(row.borders.initials.at(-1));
  expect(columns.initials.pieces).toEqual([new Uint8Array(0)]);
  expect(initials()).toBe(made);
  for (const name of names) expect(columns[name].lacking.size, name).toBe(0);
});
