// @vitest-environment jsdom
import { zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { contents, read, samples, zip } from './files';

const bytesOf = (file: string | Uint8Array): Uint8Array =>
  typeof file === 'string' ? new TextEncoder().encode(file) : file;

test.each(Object.keys(samples))('%s, cut anywhere, is refused or read without a throw', (name) => {
  const whole = bytesOf(samples[name]!);
  const full = contents(whole);
  const posts = full.items.length + full.faults.length + full.left;
  for (let end = 0; end < whole.length; end++) {
    const cut = read(whole.slice(0, end));
    if (cut.kind === 'read') expect(cut.items.length, `at ${end}`).toBeLessThanOrEqual(posts);
  }
});

const refused: [string, string | Uint8Array, string][] = [
  ['nothing', '', 'empty'],
  ['white space', ' \n\n', 'empty'],
  ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0]), 'binary'],
  ['JSON of somebody', '{"a": 1}', 'unknown'],
  ['JSON cut short', '[{"url": "https://dev.example/a", "is_archived": 0}', 'badJson'],
  ['brackets without end', '['.repeat(200_000), 'badJson'],
  ['no list and no page', 'x', 'unknown'],
  ['prose', 'Some words.\nAnd more of them.', 'unknown'],
  ['100,000 columns', `url${',a'.repeat(100_000)}\nhttps://dev.example/a\n`, 'tooWide'],
  ['an archive cut short', zip({ 'a.csv': 'url,title\n' }).slice(0, 40), 'badZip'],
  ['an archive without records', zip({ 'a.css': 'a {}' }), 'unknown'],
];

test.each(refused)('%s is refused, with the reason', (_, file, reason) => {
  expect(read(file)).toEqual({ kind: 'refused', reason });
});

test('an archive that would unpack to far more than it is, is refused', () => {
  expect(read(zipSync({ 'part_0.csv': new Uint8Array(8 * 2 ** 20) }, { level: 9 }))).toEqual({
    kind: 'refused',
    reason: 'zipBomb',
  });
});

test('an archive that declares less than it holds is unpacked to what it declares', () => {
  const rows = 'https://dev.example/a,A,1467043200,,unread\n'.repeat(2000);
  const bytes = zip({ 'part_0.csv': `url,title,time_added,tags,status\n${rows}` });
  // the size stands in the list at the end: 24 bytes behind its mark
  const list = bytes.findLastIndex((byte, i) => byte === 0x50 && bytes[i + 1] === 0x4b && bytes[i + 2] === 1);
  new DataView(bytes.buffer).setUint32(list + 24, 500, true);
  const found = read(bytes);
  expect(found.kind === 'read' ? found.items.length : 0).toBeLessThan(20);
});

test('names of an archive are names: nothing stands on a path', () => {
  const csv = 'title,url,time_added,tags,status\nA,https://dev.example/a,1467043200,,unread\n';
  expect(contents(zip({ '../../etc/part_0.csv': csv, 'C:\\part_1.csv': csv })).items).toHaveLength(2);
});

test('a name in pieces finds its file', () => {
  const slug = '색인'.repeat(50);
  const entry = {
    slug,
    url: 'https://dev.example/a',
    title: 'A',
    savedAt: '2023-05-01T10:00:00Z',
    labels: [],
  };
  const archive = zip({
    'metadata_0_to_1.json': JSON.stringify([entry]),
    [`content/${slug.normalize('NFD')}.html`]: '<p>본문</p>',
  });
  expect(contents(archive).items[0]!.html).toBe('<p>본문</p>');
});

test('names of the language are names like others', () => {
  const json =
    '[{"url":"https://dev.example/a","is_archived":0,"__proto__":{"title":"x"},"constructor":1,"tags":["__proto__"]}]';
  const { items } = contents(json);
  expect(items[0]).toMatchObject({ title: '', tags: ['__proto__'] });
  expect({}).not.toHaveProperty('title');
  const { items: rows } = contents(
    '__proto__,url,time_added,status\nx,https://dev.example/a,1467043200,unread\n',
  );
  expect(rows[0]!.title).toBe('');
});

test('cells that a spreadsheet would calculate are text', () => {
  const { items } = contents(
    'title,url,time_added,tags,status\n"=HYPERLINK(""x"")",https://dev.example/a,1467043200,+1,unread\n',
  );
  expect(items[0]).toMatchObject({ title: '=HYPERLINK("x")', tags: ['+1'] });
});

test('addresses that are no pages are told, with their lines', () => {
  const csv = `title,url,time_added,tags,status
A,javascript:alert(1),1467043200,,unread
"B
b",,1467043200,,unread
C,https://dev.example/c,2016년 8월 32일,,unread
D,https://dev.example/d,2016년 8월 3일,,unread
`;
  const { items, faults } = contents(csv);
  expect(faults).toMatchObject([
    { line: 2, reason: 'badAddress', item: null },
    { line: 3, reason: 'noAddress', item: { title: 'B b' } },
    {
      line: 5,
      reason: 'badDate',
      detail: '2016년 8월 32일',
      item: { url: 'https://dev.example/c', savedAt: null },
    },
  ]);
  expect(items).toMatchObject([{ title: 'D', savedAt: Date.UTC(2016, 7, 3) }]);
});

const row = (title: string, slug: string): string =>
  `${title},https://dev.example/${slug},1467043200,,unread\n`;

test('a row whose quotes do not match is told, and takes no other row with it', () => {
  const csv = [
    'title,url,time_added,tags,status\n',
    row('A', 'a'),
    row('"B', 'b'),
    row('C', 'c'),
    row('"D" d', 'd'),
    row('"E ""e"""', 'e'),
    row('F" f', 'f'),
  ].join('');
  const { items, faults } = contents(csv);
  expect(items.map(({ title }) => title)).toEqual(['A', 'C', 'E "e"', 'F" f']);
  expect(faults).toMatchObject([
    { line: 3, reason: 'badQuotes' },
    { line: 5, reason: 'badQuotes' },
  ]);
});

test('the lines of a cell that is never closed are no rows', () => {
  const csv = `title,url,time_added,tags,status\n${row('A', 'a')}"B\nhttps://dev.example/x\nsome, words\n${row('C', 'c')}`;
  const { items, faults } = contents(csv);
  expect(items.map(({ title }) => title)).toEqual(['A', 'C']);
  expect(faults).toMatchObject([{ line: 3, reason: 'badQuotes' }]);
});

test('a table of nothing but open quotes is given up', () => {
  const { faults } = contents(`title,url,time_added,tags,status\n${row('A', 'a')}${'"x\n'.repeat(300_000)}`);
  expect(faults.at(-1)!.reason).toMatch(/unclosed|badQuotes/);
});

test('half a pair becomes a sign that every store takes', () => {
  const { items } = contents('[{"url":"https://dev.example/a","is_archived":0,"title":"a\\ud83d"}]');
  expect(items[0]!.title).toBe('a\ufffd');
});

test('a highlight without its words is told, and makes no post', () => {
  const csv = 'Highlight,Book Title,Book Author,Note\n,색인 이야기,김서연,\n둘째,색인 이야기,김서연,\n';
  const { items, faults } = contents(csv);
  expect(items.map(({ highlights }) => highlights[0]!.quote)).toEqual(['둘째']);
  expect(faults).toMatchObject([{ line: 2, reason: 'noQuote', detail: '색인 이야기', item: null }]);
});

test('a note without words that it stands beside is one of the whole post', () => {
  const csv = 'Highlight,Book Title,Book Author,Note,Tags\n,색인 이야기,김서연,책 메모,db\n';
  const book = contents(csv);
  expect(book.items).toMatchObject([{ title: '색인 이야기', note: '책 메모', tags: ['db'], highlights: [] }]);
  const entry = { url: 'https://dev.example/a', is_archived: 0, tags: [] };
  const annotations = [{ text: '글 메모' }, { quote: '', text: '또 하나' }, { quote: '말' }, { quote: ' ' }];
  const post = contents(JSON.stringify([{ ...entry, annotations }]));
  expect(post.items).toMatchObject([{ note: '글 메모\n\n또 하나', highlights: [{ quote: '말' }] }]);
  expect([book.faults, post.faults]).toMatchObject([[], [{ entry: 1, reason: 'noQuote' }]]);
});
