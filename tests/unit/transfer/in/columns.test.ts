// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { guessMapping, readMapped } from '@/lib/transfer/in/csv/mapped';
import { read } from './files';

function table(csv: string) {
  const found = read(csv);
  if (found.kind !== 'table') throw new Error(`no table: ${JSON.stringify(found)}`);
  return found.table;
}

const csv = `번호,제목,링크,메모,등록 일시
1,색인 이야기,https://dev.example/index,다시 볼 것,2023-05-01
2,Cache,https://dev.example/cache,,2023-05-03
`;

test('a table of unknown make is left to its reader, with a guess', () => {
  expect(guessMapping(table(csv))).toEqual({ url: 2, title: 1, note: 3, savedAt: 4 });
});

test('a table is read by what its reader says of the columns', () => {
  const { items } = readMapped(table(csv), { url: 2, title: 1, savedAt: 4, quote: 3 });
  expect(items[0]).toMatchObject({ url: 'https://dev.example/index', savedAt: Date.UTC(2023, 4, 1) });
  expect(items[0]!.highlights).toMatchObject([{ quote: '다시 볼 것' }]);
});

test('columns without names: the one with addresses is found, no row is lost', () => {
  const unnamed = table('A;https://dev.example/a;x\nB;https://dev.example/b;y\n');
  expect(guessMapping(unnamed)).toEqual({ url: 1 });
  expect(readMapped(unnamed, { url: 1, title: 0 }).items.map(({ title }) => title)).toEqual(['A', 'B']);
});

test('lines are counted from the first of the file, also where it only says what parts the cells', () => {
  const unnamed = table('sep=;\nA;https://dev.example/a;x\nB;https://dev.example/b;y\n');
  const { items } = readMapped(unnamed, { url: 1, title: 0 });
  expect(items.map(({ place }) => place)).toEqual([2, 3].map((line) => ({ line, entry: null })));
});

test('unknown columns beside known ones, in any order, change nothing', () => {
  const found = read('Status,Extra,URL,Time_Added\narchive,x,https://dev.example/a,1467043200\n');
  expect(found).toMatchObject({ kind: 'read', format: 'pocket', items: [{ status: 'archived' }] });
});

test.each([
  ['sep=,', ',', '\n'],
  ['SEP=;', ';', '\r\n'],
  ['"sep=|"', '|', '\n'],
])('a first line %s says what parts the cells', (first, sign, end) => {
  const rows = [
    ['URL', 'Time_Added', 'Status'],
    ['https://dev.example/a,b', '1467043200', 'unread'],
  ];
  const file = [first, ...rows.map((row) => row.map((cell) => `"${cell}"`).join(sign)), ''].join(end);
  expect(read(file)).toMatchObject({ format: 'pocket', items: [{ place: { line: 3 } }], faults: [] });
});

test('a comment is the note, the kind of an annotation is none', () => {
  const found = table(
    'Created at,Author,Page URL,Group,Annotation/Reply Type,Quote,Comment\n2019-03-04,a,https://dev.example/a,g,Highlight,말,메모\n',
  );
  expect(guessMapping(found)).toMatchObject({ savedAt: 0, url: 2, quote: 5, note: 6 });
});
