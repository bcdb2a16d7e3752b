// @vitest-environment jsdom
import { expect, test } from 'vitest';
import type { ImportItem } from '@/lib/transfer/in/item';
import { highlightsIn } from '@/lib/transfer/in/json/omnivoreHighlights';
import { contents, samples } from './files';

const first = (name: string): ImportItem => contents(samples[name]!).items[0]!;

const formats: [string, string, number][] = [
  ['pocket', 'pocket', 2],
  ['pocketHtml', 'pocket', 2],
  ['instapaper', 'instapaper', 3],
  ['omnivore', 'omnivore', 2],
  ['raindrop', 'raindrop', 2],
  ['readwise', 'readwise', 2],
  ['reader', 'reader', 2],
  ['wallabag', 'wallabag', 2],
  ['karakeep', 'karakeep', 2],
  ['linkwarden', 'linkwarden', 2],
  ['readeck', 'readeck', 2],
  ['hypothesis', 'hypothesis', 2],
  ['webclipper', 'webclipper', 2],
  ['annotations', 'annotations', 2],
  ['bookmarks', 'bookmarks', 2],
  ['addresses', 'addresses', 3],
];

test.each(formats)('a file of %s is known by its content', (name, format, items) => {
  const read = contents(samples[name]!);
  expect([read.format, read.items.length]).toEqual([format, items]);
});

test.each(formats.filter(([name]) => name !== 'readwise'))(
  'the first post of %s is at its address',
  (name) => {
    expect(first(name).url).toBe('https://dev.example/index');
  },
);

test.each(formats.filter(([name]) => name !== 'annotations'))(
  'the first post of %s has its title',
  (name) => {
    expect(first(name).title).toBe('색인 이야기');
  },
);

const noted = ['omnivore', 'raindrop', 'wallabag', 'hypothesis', 'webclipper', 'annotations'];
test.each(noted)('the first highlight of %s keeps its note', (name) => {
  expect(first(name).highlights[0]!.note).toMatch(/^왜 따로인가/);
});

const withTime = formats.filter(
  ([name]) => !['pocket', 'pocketHtml', 'instapaper', 'addresses'].includes(name),
);
test.each(withTime)('the first post of %s keeps the time it was saved', (name) => {
  expect(first(name).savedAt).toBe(Date.UTC(2023, 4, 1, 10));
});

test('Pocket: tags, seconds and the archive', () => {
  const [index, cache] = contents(samples['pocket']!).items;
  expect(index).toMatchObject({ tags: ['db', '색인'], savedAt: 1467043200000, status: 'inbox' });
  expect(cache).toMatchObject({ title: 'Cache, twice', status: 'archived' });
  const [, page] = contents(samples['pocketHtml']!).items;
  expect(page).toMatchObject({ title: '', status: 'archived', tags: [] });
});

test('Instapaper: folders, tags and the passage marked on saving', () => {
  const [index, cache, queue] = contents(samples['instapaper']!).items;
  expect(index).toMatchObject({ starred: true, tags: ['db', '색인'] });
  expect(index!.highlights[0]!.quote).toBe('색인은\n표와 따로 둔다');
  expect(cache!.status).toBe('archived');
  expect(queue!.tags).toEqual(['서버']);
});

test('Instapaper: older files stop at the folder', () => {
  const { items } = contents('URL,Title,Selection,Folder\nhttps://dev.example/a,A,,Unread\n');
  expect(items[0]).toMatchObject({ savedAt: null, tags: [], status: 'inbox' });
});

test('Omnivore: the page, its highlights with labels and notes, what was read', () => {
  const [index, cache] = contents(samples['omnivore']!).items;
  expect(index).toMatchObject({ status: 'reading', progress: 0.4, tags: ['db'], byline: '김서연' });
  expect(index!.html).toContain('그래서 빠르다');
  expect(index!.highlights).toMatchObject([
    { quote: '색인은 표와 따로 둔다.', tags: ['db', '기억'], note: '왜 따로인가\n둘째 줄' },
    { quote: '그래서 빠르다.', tags: [], note: '' },
  ]);
  expect(cache).toMatchObject({ status: 'archived', html: null });
});

test('Raindrop: folder, note, star and highlights', () => {
  expect(first('raindrop')).toMatchObject({
    note: '다시 볼 것',
    starred: true,
    tags: ['db', '색인', '서버/DB'],
  });
  expect(first('raindrop').highlights).toMatchObject([{ quote: '색인은 표와 따로 둔다', colour: 'blue' }]);
  expect(contents(samples['raindrop']!).items[1]!.tags).toEqual([]);
});

test('Readwise: a row a highlight, by title, with its own tags and offset', () => {
  const [index, cache] = contents(samples['readwise']!).items;
  expect(index).toMatchObject({ url: '', byline: '김서연', tags: ['서버'] });
  expect(index!.highlights).toMatchObject([{ tags: ['db', '색인'], note: '왜' }]);
  expect(cache!.highlights).toMatchObject([{ colour: 'violet', createdAt: Date.UTC(2023, 4, 3, 10) }]);
});

test('for Readwise: tags and a colour before the note, colours of their own, and no sign against formulas', () => {
  const { items } = contents(
    `Highlight,Title,Author,URL,Note,Location,Date
하나,글,,https://dev.example/a,".pink .설계 .다시-읽기
왜 그런가
sql, 1–2번째 줄",1,2023-05-01 10:00:00
'=SUM(1),글,,https://dev.example/a,.중요,2,
둘,글,,https://dev.example/a,".env 는 올리지 않는다",3,
`,
  );
  const marks = items.flatMap(({ highlights }) => highlights);
  expect(marks.map(({ quote, note, colour, tags }) => [quote, note, colour, tags])).toEqual([
    ['하나', '왜 그런가', 'pink', ['설계', '다시-읽기']],
    ['=SUM(1)', '', 'yellow', ['중요']],
    ['둘', '.env 는 올리지 않는다', 'yellow', []],
  ]);
});

test('our own table of highlights keeps colours, tags and times', () => {
  const { items } = contents(
    'Highlight,Note,Color,Color name,Tags,Created,Title,Author,URL,Section,Language,File,First line,Last line,Document tags\n' +
      '하나,메모,blue,파랑,"db, 색인",2023-05-01T10:00:00.000Z,글,김서연,https://dev.example/a,절,,,,,"서버, 운영"\n',
  );
  expect(items[0]).toMatchObject({ tags: ['서버', '운영'], byline: '김서연' });
  expect(items[0]!.highlights).toMatchObject([
    { colour: 'blue', tags: ['db', '색인'], note: '메모', createdAt: Date.UTC(2023, 4, 1, 10) },
  ]);
});

test('bookmarks: a note keeps its lines, and its words in whatever element', () => {
  const { items } = contents(
    '<!DOCTYPE NETSCAPE-Bookmark-file-1><DL><p><DT><A HREF="https://a.example/1">제목 <b>굵은</b> <code>x</code></A>\n<DD>메모<br>둘째 줄<blockquote>인용</blockquote>\n</DL>',
  );
  expect(items[0]).toMatchObject({ title: '제목 굵은 x', note: '메모\n둘째 줄\n인용' });
});

test('Reader: what came by feed or mail is left', () => {
  const { items, left } = contents(samples['reader']!);
  expect(left).toBe(2);
  expect(items[0]).toMatchObject({ tags: ['db', "it's"], progress: 0.4, status: 'reading' });
  expect(items[1]!.status).toBe('archived');
});

test('Wallabag: the page comes along', () => {
  expect(first('wallabag')).toMatchObject({
    starred: true,
    byline: '김서연',
    html: '<p>색인은 표와 따로 둔다.</p>',
  });
});

test('Karakeep: lists by their names; a note without an address can become a post', () => {
  const { items, faults } = contents(samples['karakeep']!);
  expect(items[0]).toMatchObject({ tags: ['db', '서버-글'], note: '다시 볼 것' });
  expect(items[1]).toMatchObject({ status: 'archived', note: '' });
  expect(faults).toMatchObject([{ entry: 3, reason: 'noAddress', item: { title: '메모만', url: '' } }]);
});

test('Linkwarden: a collection within another is a path', () => {
  expect(first('linkwarden').tags).toEqual(['db', '서버/DB']);
});

test('Linkwarden: a collection that is its own parent ends', () => {
  const links = [{ name: 'A', url: 'https://dev.example/a', tags: [] }];
  const { items } = contents(JSON.stringify({ collections: [{ id: 1, name: 'x', parentId: 1, links }] }));
  expect(items).toHaveLength(1);
});

test.each(['hypothesis', 'annotations'])(
  '%s: a passage with its place and surroundings, and a note on the page',
  (name) => {
    const [index, cache] = contents(samples[name]!).items;
    expect(index).toMatchObject({ note: '', tags: [] });
    expect(index!.highlights).toMatchObject([
      {
        quote: '색인은 표와 따로 둔다',
        prefix: '앞 ',
        suffix: ' 뒤',
        position: { start: 10, end: 22 },
        tags: ['db'],
      },
    ]);
    expect(cache!.highlights).toEqual([]);
  },
);

test('Web Clipper: words without the tags around them', () => {
  expect(first('webclipper').highlights).toMatchObject([{ quote: '색인은 표와 따로 둔다', prefix: '앞 ' }]);
});

test('bookmarks: folders, notes and tags, without what is no page', () => {
  const { items, left } = contents(samples['bookmarks']!);
  expect(items[0]).toMatchObject({ tags: ['db', '색인', '서버'], note: '다시 볼 것' });
  expect(items[1]).toMatchObject({ tags: [], note: '' });
  expect(left).toBe(1);
});

test('a list of addresses: bullets, titles, and no scheme', () => {
  const { items } = contents(samples['addresses']!);
  expect(items.map(({ url }) => url)).toEqual([
    'https://dev.example/index',
    'https://dev.example/cache',
    'https://dev.example/queue',
  ]);
});

test('Omnivore: passages without the Markdown of their page', () => {
  const { highlights } = highlightsIn(
    '> The **fast** `path` is [here](https://dev.example/x), 2 ** 3\n\n[a](https://dev.example) note\n',
    null,
  );
  expect(highlights[0]).toMatchObject({
    quote: 'The fast path is here, 2 ** 3',
    note: '\n[a](https://dev.example) note\n',
  });
});
