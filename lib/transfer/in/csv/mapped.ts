import { addressOf } from '../address';
import { gather } from '../gather';
import type { Contents, Table } from '../item';
import { folderTags, splitTags } from '../tagLists';
import { areDayFirst, timeRead, yearFirst } from '../times';
import { isFlag, isStarIn, shelfIn } from './saidIn';

/** What a column can be. */
export const roles = [
  'url',
  'title',
  'byline',
  'tags',
  'folder',
  'savedAt',
  'status',
  'starred',
  'note',
  'quote',
] as const;
export type Role = (typeof roles)[number];

/** The column of each role, where it has one. */
export type Mapping = Partial<Record<Role, number>>;

const called: Record<Role, RegExp> = {
  url: /^(?:.*\b)?(?:url|uri|link|href|address)\b|주소|링크/i,
  title: /title|(?:^|\.)name$|subject|제목|이름/i,
  byline: /author|byline|creator|저자|글쓴이|작성자/i,
  tags: /\btags?\b|tags?$|tag_names?$|labels?$|keywords|categor|태그|분류/i,
  folder: /folder|collection|notebook|폴더|컬렉션/i,
  savedAt: /date|time|created|added|saved|날짜|저장|등록|작성일|일시|일자/i,
  status: /status|state$|shelf|archived?$|(?:\b|_|is)(?:un)?(?:read|seen)$|상태|보관|읽음/i,
  starred: /(?:\b|_|is)star|favou?rite|(?:\b|_|is)(?:fav|liked?)$|pinned|별표|즐겨|중요/i,
  // Hypothesis has a column `Annotation/Reply Type` before the one of its comments
  note: /notes?$|comment|memo|annotation(?!.*(?:type|id|date|time|count)$)|메모|설명/i,
  quote: /highlight|quote|selection|passage|하이라이트|인용|문장/i,
};

/** Names that say it better. */
const surely: Partial<Record<Role, RegExp>> = {
  savedAt: /added|saved|created|저장|등록/i,
  quote: /(?:quote|highlights?|selection|highlights?\.(?:text|content))$/i,
};
// What has an address beside the post: its picture, who wrote it, where it was found.
const beside = /image|img|thumb|cover|icon|avatar|author|feed|origin\b|이미지|썸네일|표지|글쓴이|작성자/i;

const SAMPLE = 50; // rows by which a column is judged

/** A guess at what the columns are: the addresses by what they hold, the others by their names. */
export function guessMapping({ header, rows }: Table): Mapping {
  const sample = rows.slice(0, SAMPLE);
  const share = (column: number, holds: (cell: string) => boolean): number =>
    sample.filter(({ cells }) => holds(cells[column] ?? '')).length / Math.max(1, sample.length);
  const columns = header.map((_, i) => i);
  const addresses = columns.map((i) => share(i, isAddress) * (beside.test(header[i]!) ? 0.5 : 1));
  const best = addresses.indexOf(Math.max(...addresses));
  const mapping: Mapping = (addresses[best] ?? 0) > 0 ? { url: best } : {};
  // what stands in the same record as the address is said of the post
  const near = columns.filter((i) => recordOf(header[i]!) === recordOf(header[mapping.url ?? i]!));
  const far = columns
    .filter((i) => !near.includes(i))
    .toSorted((a, b) => depthOf(header[a]!) - depthOf(header[b]!));
  const fits = (role: Role, column: number): boolean => {
    // a column of numbers counts them
    if (role === 'quote') return share(column, (cell) => isFlag(cell) || /^\d+$/.test(cell.trim())) < 1;
    if (role === 'status') return share(column, (cell) => shelfIn(cell, header[column]!) !== null) === 1;
    if (role === 'starred') return share(column, isFlag) === 1;
    if (role === 'savedAt') return share(column, (cell) => timeRead(cell) !== undefined) >= 0.5;
    return role !== 'byline' || addresses[column] === 0;
  };
  for (const role of roles) {
    if (mapping[role] !== undefined) continue;
    const taken = new Set(Object.values(mapping));
    const named = [near, far]
      .flatMap((some) => [surely[role] ?? called[role], called[role]].map((name) => ({ some, name })))
      .flatMap(({ some, name }) => some.filter((i) => name.test(header[i]!.trim())))
      .find((i) => !taken.has(i) && fits(role, i));
    if (named !== undefined) mapping[role] = named;
  }
  return mapping;
}

/** The record of a record that a field stands in; '' of the outer one. */
const recordOf = (name: string): string => name.slice(0, name.lastIndexOf('.') + 1);

const depthOf = (name: string): number => name.split('.').length;

const isAddress = (cell: string): boolean => /^https?:/i.test(cell.trim()) && addressOf(cell) !== null;

/** Reads a table by what its reader says of the columns. */
export function readMapped(table: Table, mapping: Mapping): Contents {
  const gathering = gather();
  const isDayFirst = areDayFirst(table.rows.map(({ cells }) => cells[mapping.savedAt ?? -1] ?? ''));
  for (const { line, cells } of table.rows) {
    const cell = (role: Role): string => cells[mapping[role] ?? -1] ?? '';
    const quote = cell('quote').trim();
    const savedAt = yearFirst(cell('savedAt').trim(), isDayFirst);
    gathering.take(
      {
        url: cell('url'),
        titled: mapping.url === undefined,
        title: cell('title'),
        byline: cell('byline'),
        tags: [...splitTags(cell('tags'), /[|,;]/), ...folderTags(cell('folder'))],
        savedAt,
        status: shelfIn(cell('status'), table.header[mapping.status ?? -1] ?? '') ?? 'inbox',
        starred: isStarIn(cell('starred')),
        note: quote ? '' : cell('note'),
        highlights: quote ? [{ quote, note: cell('note'), createdAt: savedAt }] : [],
      },
      table.isList ? { line: null, entry: line } : { line, entry: null },
    );
  }
  const { contents } = gathering;
  return { ...contents, faults: [...contents.faults, ...table.faults] };
}
