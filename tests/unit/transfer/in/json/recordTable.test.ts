// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { guessMapping, readMapped } from '@/lib/transfer/in/csv/mapped';
import { read } from '../files';

function mapped(file: unknown) {
  const found = read(typeof file === 'string' ? file : JSON.stringify(file));
  if (found.kind !== 'table') throw new Error(`no table: ${JSON.stringify(found)}`);
  const { header } = found.table;
  const mapping = guessMapping(found.table);
  const roles = Object.fromEntries(Object.entries(mapping).map(([role, i]) => [role, header[i]]));
  return { header, roles, ...readMapped(found.table, mapping) };
}

const records = [
  {
    id: 1,
    link: 'https://dev.example/index',
    title: '색인 이야기',
    tags: ['db', '색인'],
    savedAt: '2023-05-01T10:00:00Z',
    is_read: true,
    isFav: false,
  },
  {
    id: 2,
    link: 'https://dev.example/cache',
    title: 'Cache',
    tags: [],
    savedAt: null,
    is_read: false,
    isFav: true,
  },
];

test('records of unknown make are a table whose columns are guessed', () => {
  const { roles, items, faults } = mapped(records);
  expect(roles).toEqual({
    url: 'link',
    title: 'title',
    tags: 'tags',
    savedAt: 'savedAt',
    status: 'is_read',
    starred: 'isFav',
  });
  expect(items).toMatchObject([
    {
      place: { line: null, entry: 1 },
      tags: ['db', '색인'],
      status: 'done',
      savedAt: Date.UTC(2023, 4, 1, 10),
    },
    { place: { line: null, entry: 2 }, url: 'https://dev.example/cache', status: 'inbox', starred: true },
  ]);
  expect(faults).toEqual([]);
});

test('a list of addresses alone is one too', () => {
  expect(mapped(['https://dev.example/a', 'https://dev.example/b']).items.map(({ url }) => url)).toEqual([
    'https://dev.example/a',
    'https://dev.example/b',
  ]);
});

test('lists within a record are read, all of them; which one it was stands in a column', () => {
  const { header, items } = mapped({
    version: 2,
    authors: [{ who: 'somebody' }],
    data: {
      unread: [{ url: 'https://dev.example/a', name: 'A' }],
      archive: [{ url: 'https://dev.example/b', name: 'B', more: 1 }],
    },
  });
  expect(header).toEqual(['list', 'url', 'name', 'more']);
  expect(items).toMatchObject([
    { url: 'https://dev.example/a', title: 'A', place: { entry: 1 } },
    { url: 'https://dev.example/b', title: 'B', place: { entry: 2 } },
  ]);
});

test('a folder has a row for each of its links, and their names are the titles', () => {
  const { roles, items } = mapped({
    folders: [
      {
        name: '서버',
        links: [
          { name: 'A', href: 'https://dev.example/a' },
          { name: 'B', href: 'https://dev.example/b' },
        ],
      },
      { name: '빈 폴더', links: [] },
    ],
  });
  expect(roles).toEqual({ url: 'links.href', title: 'links.name' });
  expect(items.map(({ title }) => title)).toEqual(['A', 'B']);
});

test('lists in lists are read to the records in them', () => {
  const tab = (name: string) => ({ title: name, url: `https://dev.example/${name}` });
  const { roles, items } = mapped({ sessions: [{ when: 'x', windows: [{ tabs: [tab('a'), tab('b')] }] }] });
  expect(roles).toEqual({ url: 'windows.tabs.url', title: 'windows.tabs.title' });
  expect(items.map(({ title }) => title)).toEqual(['a', 'b']);
});

test('a list of one record says more of the record it is in', () => {
  const { roles } = mapped({
    items: [
      {
        origin: { htmlUrl: 'https://dev.example/', title: 'dev' },
        title: 'A',
        canonical: [{ href: 'https://dev.example/a' }],
        alternate: [{ href: 'https://dev.example/a', type: 'text/html' }],
      },
    ],
  });
  expect(roles).toEqual({ url: 'canonical.href', title: 'title' });
});

test('folders in folders give all their links, as browsers back them up', () => {
  const { roles, items } = mapped({
    title: '',
    children: [
      {
        title: 'menu',
        children: [
          {
            title: '안쪽',
            children: [{ title: 'A', uri: 'https://dev.example/a', dateAdded: 1682935200000000 }],
          },
          { title: 'B', uri: 'https://dev.example/b', dateAdded: 1682935200000000 },
        ],
      },
      { title: 'toolbar', children: [] },
    ],
  });
  expect(roles).toEqual({ url: 'uri', title: 'title', savedAt: 'dateAdded' });
  expect(items).toMatchObject([
    { url: 'https://dev.example/a', savedAt: 1682935200000 },
    { url: 'https://dev.example/b' },
  ]);
});

test('links of a folder that has folders are read too', () => {
  const link = (name: string) => ({ name, url: `https://dev.example/${name}` });
  const { items } = mapped({
    folders: [{ name: '밖', links: [link('a')], folders: [{ name: '안', links: [link('b'), link('c')] }] }],
  });
  expect(items.map(({ title }) => title)).toEqual(['a', 'b', 'c']);
});

test('folders in one another without end are no way to break the reading', () => {
  const deep = '{"url": "https://dev.example/a", "in": ['.repeat(20_000);
  expect(read(`{"in": [${deep}${']}'.repeat(20_000)}]}`).kind).toMatch(/table|refused/);
});

test('a post has a row for each of its highlights', () => {
  const { roles, items } = mapped([
    {
      article: { url: 'https://dev.example/a', title: 'A' },
      highlights: [
        { id: 'x1', text: '첫 문장', note: '왜' },
        { id: 'x2', text: '둘째 문장', note: null },
      ],
    },
    { article: { url: 'https://dev.example/b', title: 'B' }, highlights: [] },
  ]);
  expect(roles).toEqual({
    url: 'article.url',
    title: 'article.title',
    note: 'highlights.note',
    quote: 'highlights.text',
  });
  expect(items.map(({ highlights }) => highlights.map(({ quote, note }) => [quote, note]))).toEqual([
    [['첫 문장', '왜']],
    [['둘째 문장', '']],
    [],
  ]);
});

test('names in a list of records are words of one cell', () => {
  const { items } = mapped([
    {
      url: 'https://dev.example/a',
      tags: [
        { id: 1, name: 'db' },
        { id: 2, name: '색인' },
      ],
    },
  ]);
  expect(items).toMatchObject([{ tags: ['db', '색인'] }]);
});

test('records that stand one on a line are read, a broken line is told', () => {
  const lines = records.map((record) => JSON.stringify(record));
  const { items, faults } = mapped(`${lines[0]}\n{"link": "https://dev.ex\n${lines[1]}\n`);
  expect(items.map(({ place }) => place.entry)).toEqual([1, 3]);
  expect(faults).toEqual([{ line: null, entry: 2, reason: 'notRecord', detail: '', item: null }]);
});

test('of a known make they are read without asking', () => {
  const pins = ['a', 'b'].map((name) =>
    JSON.stringify({ href: `https://dev.example/${name}`, description: name, toread: 'no', tags: '' }),
  );
  expect(read(pins.join('\n'))).toMatchObject({ kind: 'read', items: [{ title: 'a' }, { title: 'b' }] });
});

test.each([
  ['without an address', [{ name: 'galpi', files: ['a.ts'] }]],
  ['settings', { compilerOptions: { strict: true, lib: ['dom'] }, include: ['src'] }],
  ['a text', ['just words']],
  ['an address deep within', [{ a: { b: { c: { d: 'https://dev.example/' } } } }]],
])('what is no list of posts is refused: %s', (_, value) => {
  expect(read(JSON.stringify(value))).toEqual({ kind: 'refused', reason: 'unknown' });
});

test('lines that are no records are broken JSON', () => {
  expect(read('{"a": 1}\nnot a record\n'.repeat(2000))).toEqual({ kind: 'refused', reason: 'badJson' });
  expect(read('{"a": [1, 2')).toEqual({ kind: 'refused', reason: 'badJson' });
});

test('fields with the names of an object are names like others', () => {
  const { header } = mapped(
    '[{"url": "https://dev.example/a", "__proto__": {"polluted": "x"}, "constructor": "y"}]',
  );
  expect(header).toEqual(['url', '__proto__.polluted', 'constructor']);
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
});

test('more cells than any list has are refused', () => {
  const wide = Object.fromEntries(Array.from({ length: 501 }, (_, i) => [`f${i}`, 'https://dev.example/']));
  expect(read(JSON.stringify([wide]))).toEqual({ kind: 'refused', reason: 'tooWide' });
  const fields = Object.fromEntries(Array.from({ length: 400 }, (_, i) => [`f${i}`, '']));
  const parts = Array.from({ length: 30_000 }, () => ({ url: 'https://dev.example/' }));
  expect(read(JSON.stringify([{ ...fields, parts }]))).toEqual({ kind: 'refused', reason: 'tooWide' });
});
