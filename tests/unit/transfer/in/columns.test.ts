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

test.each([
  ['https://dev.example/a,"First post, long",tag', 'https://dev.example/b,"Second",tag'],
  ['https://dev.example/a;First post;tag', 'https://dev.example/b;Second;tag'],
  ['https://dev.example/a;First post', 'https://dev.example/b;Second'],
  ['https://dev.example/a\tFirst post\t2024-01-01', 'https://dev.example/b\tSecond\t2024-01-02'],
])('cells behind an address are no part of it: %s', (...rows) => {
  const unnamed = table(rows.join('\n'));
  expect(guessMapping(unnamed)).toMatchObject({ url: 0 });
  expect(readMapped(unnamed, { url: 0, title: 1 }).items.map(({ url }) => url)).toEqual([
    'https://dev.example/a',
    'https://dev.example/b',
  ]);
});

test.each([
  ['https://dev.example/a,1,2.html', 'https://dev.example/b,3,4.html'],
  ['https://dev.example/a,1 First post', 'https://dev.example/b,2 Second'],
  ['https://dev.example/a\tFirst post', 'https://dev.example/b\tSecond post'],
])('an address may hold commas: %s', (...rows) => {
  expect(read(rows.join('\n'))).toMatchObject({ kind: 'read', format: 'addresses', items: [{}, {}] });
});

test.each([
  ['.blue\nThe bug is in line 42', 'The bug is in line 42', []],
  ['.blue\nLook here, line 42', 'Look here, line 42', []],
  ['.blue .a\n비교\nmy.cnf, lines 3–5', '비교', ['a']],
  ['.a\nline 42', 'line 42', ['a']],
])('a note of Readwise keeps what the reader wrote: %s', (note, kept, tags) => {
  const found = read(`Highlight,Title,URL,Note\n말,글,https://dev.example/a,"${note}"\n`);
  expect(found).toMatchObject({ items: [{ highlights: [{ note: kept, tags }] }] });
});

test('where tags and colours have columns, words behind a dot are the note', () => {
  const found = read('Highlight,Title,URL,Note,Color,Tags\n말,글,https://dev.example/a,.gitignore,blue,\n');
  expect(found).toMatchObject({
    items: [{ highlights: [{ note: '.gitignore', tags: [], colour: 'blue' }] }],
  });
});

test('of several columns of addresses the one of the posts is found, and none of them is an author', () => {
  const found = table(
    'title,image_url,link,author_url\nA,https://cdn.example/a.png,https://dev.example/a,https://dev.example/@a\n',
  );
  expect(guessMapping(found)).toEqual({ url: 2, title: 0 });
});

test('the time a post was saved is told from its own', () => {
  const found = table('Title,Url,Date,Date Added\nA,https://dev.example/a,2019-03-04,2023-05-01\n');
  expect(guessMapping(found)).toMatchObject({ savedAt: 3 });
});

test('folders, states and stars have columns too', () => {
  const found = table(
    'Link,Title,Collection,State,Favorite\nhttps://dev.example/a,A,Server/DB,archived,true\nhttps://dev.example/b,B,,Unread,\nhttps://dev.example/c,C,,finished,false\n',
  );
  const mapping = guessMapping(found);
  expect(mapping).toEqual({ url: 0, title: 1, folder: 2, status: 3, starred: 4 });
  expect(readMapped(found, mapping).items).toMatchObject([
    { tags: ['Server/DB'], status: 'archived', starred: true },
    { tags: [], status: 'inbox', starred: false },
    { tags: [], status: 'done', starred: false },
  ]);
});

test.each([
  ['is_archived', 'true', 'archived'],
  ['is_archived', '0', 'inbox'],
  ['Unread', 'yes', 'inbox'],
  ['Unread', 'no', 'done'],
  ['읽음', '1', 'done'],
  ['보관', '', 'inbox'],
  ['상태', '읽는 중', 'reading'],
  ['Status', 'in progress', 'reading'],
])('what a column %s says by %s', (name, cell, status) => {
  const found = table(`url,${name},title\nhttps://dev.example/a,${cell},글\n`);
  expect(readMapped(found, { url: 0, status: 1 }).items).toMatchObject([{ status }]);
});

test('a column of other things is neither a state nor a star', () => {
  const found = table('url,HTTP status,Stars\nhttps://dev.example/a,200,17\nhttps://dev.example/b,404,1\n');
  expect(guessMapping(found)).toEqual({ url: 0 });
});
