// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { guessMapping } from '@/lib/transfer/in/csv/mapped';
import { contents, read, zip } from './files';

test('highlights of Pocket stand beside its tables', () => {
  const archive = zip({
    'part_000000.csv': 'title,url,time_added,tags,status\nA,https://dev.example/a,1467043200,,unread\n',
    'annotations/part_000000.json': JSON.stringify([
      {
        url: 'https://dev.example/a',
        title: 'A',
        highlights: [{ quote: '따로 둔다', created_at: 1467043300 }],
      },
    ]),
  });
  const { format, items, faults } = contents(archive);
  expect([format, faults]).toEqual(['pocket', []]);
  expect(items[1]!.highlights).toMatchObject([{ quote: '따로 둔다', createdAt: 1467043300_000 }]);
});

const omnivore = (highlights: string) =>
  contents(
    zip({
      'metadata_0_to_1.json': JSON.stringify([
        { slug: 'a', url: 'https://dev.example/a', title: 'A', savedAt: '2023-05-01T10:00:00Z' },
      ]),
      'highlights/a.md': highlights,
    }),
  ).items[0]!;

test('of the lines of a quote Omnivore marks those that begin a paragraph', () => {
  const { highlights } = omnivore(
    '> 첫 줄\n둘째 줄\n> 새 문단 \n\n#db #기억\n\n왜\n\n> 다음 \n#태그\n\n> 끝 ',
  );
  expect(highlights).toMatchObject([
    { quote: '첫 줄\n둘째 줄\n새 문단', tags: ['db', '기억'], note: '왜' },
    { quote: '다음', tags: ['태그'], note: '' },
    { quote: '끝', tags: [], note: '' },
  ]);
});

test('what Omnivore has before the first quote is a note of the whole post', () => {
  expect(omnivore('글 전체에 대한 메모\n\n\n> 말 ')).toMatchObject({
    note: '글 전체에 대한 메모',
    highlights: [{ quote: '말', note: '' }],
  });
});

test('bookmarks of Pinboard in JSON', () => {
  const entry = {
    description: '색인',
    extended: '메모\n둘째 줄',
    time: '2023-05-01T10:00:00Z',
    shared: 'no',
  };
  const { items } = contents(
    JSON.stringify([
      { ...entry, href: 'https://dev.example/a', toread: 'yes', tags: 'db 색인' },
      { ...entry, href: 'https://dev.example/b', toread: 'no', tags: '' },
    ]),
  );
  expect(items).toMatchObject([
    { title: '색인', note: '메모\n둘째 줄', tags: ['db', '색인'], status: 'inbox' },
    { tags: [], status: 'archived' },
  ]);
});

test('a page that is nothing but links below headings is a list, another is a page', () => {
  const list = (inside: string): string =>
    `<!DOCTYPE html>\n<html><head><title>Instapaper: Export</title></head><body>\n<h1>Unread</h1>\n<ol>\n<li><a href="https://dev.example/a">색인</a>${inside}\n</ol><h1>Archive</h1><ol><li><a href="https://dev.example/b">B</a></ol></body></html>`;
  expect(contents(list('')).format).toBe('instapaper');
  expect(contents(list('')).items).toMatchObject([
    { url: 'https://dev.example/a', title: '색인', status: 'inbox' },
    { url: 'https://dev.example/b', status: 'archived' },
  ]);
  expect(read(list('<p><b>글</b></p>')).kind).toBe('page');
  expect(read(list('<li>항목</li>')).kind).toBe('page');
});

test.each([
  'https://news.example/0,1518,1234,00.html\nhttps://a.example/2',
  'https://n.example/v;jsessionid=1?a=1\nhttps://n.example/v;jsessionid=2?a=2',
  'https://a.example/1\thttps://b.example/\nhttps://a.example/2\tb',
])('what parts cells may stand in an address: %j', (text) => {
  expect(contents(text).items.map(({ url }) => url)).toEqual(
    text.split('\n').map((line) => line.split('\t')[0]),
  );
});

test('a list of open tabs: a bar stands before each title', () => {
  const { items } = contents('https://a.example/1 | 첫 글 - 사이트\nhttps://a.example/2 | B | C\n');
  expect(items.map(({ title }) => title)).toEqual(['첫 글 - 사이트', 'B | C']);
});

test('links of Markdown with brackets in their words, escaped or not, and with titles', () => {
  const { items, faults } = contents(
    '- [\\[공지\\] 글](https://a.example/1)\n- [[Velog] 글](https://a.example/2)\n- [셋](https://a.example/3 "제목")\n',
  );
  expect(faults).toEqual([]);
  expect(items.map(({ url, title }) => [url, title])).toEqual([
    ['https://a.example/1', '[공지] 글'],
    ['https://a.example/2', '[Velog] 글'],
    ['https://a.example/3', '셋'],
  ]);
});

test('links of Markdown, of tasks and with brackets in their addresses', () => {
  const { items, faults } = contents(
    '## 읽을 것\n- [색인](https://dev.example/a_(b)) - 메모\n- [ ] https://dev.example/c\n1. [x] <https://dev.example/d> D\n',
  );
  expect(items).toMatchObject([
    { url: 'https://dev.example/a_(b)', title: '색인', note: '메모' },
    { url: 'https://dev.example/c', title: '' },
    { url: 'https://dev.example/d', title: 'D' },
  ]);
  expect(faults).toMatchObject([{ line: 1, reason: 'badAddress' }]);
});

test('headings, and rules between them, do not make a list any less one', () => {
  const { items, faults } = contents(
    '# 읽을 것\n\n## 서버\n* [색인](https://dev.example/a)\n\n---\n\n## 화면\n* [큐](https://dev.example/b)\n',
  );
  expect(items.map(({ title }) => title)).toEqual(['색인', '큐']);
  expect(faults.map(({ line }) => line)).toEqual([1, 3, 8]);
});

test('a column that counts highlights holds none', () => {
  const found = read(
    'Title,URL,Tags,Highlight Count\nA,https://dev.example/a,x,2\nB,https://dev.example/b,,0\n',
  );
  if (found.kind !== 'table') throw new Error(found.kind);
  expect(guessMapping(found.table)).toEqual({ url: 1, title: 0, tags: 2 });
});

test('an empty list beside the tables of Pocket is no fault', () => {
  const part = 'title,url,time_added,tags,status\nA,https://dev.example/a,1467043200,,unread\n';
  const { items, faults } = contents(
    zip({ 'part_0.csv': part, 'annotations/part_0.json': '[]\n', 'collections/x.json': '{}' }),
  );
  expect(items).toHaveLength(1);
  expect(faults).toMatchObject([{ reason: 'badPart', detail: 'collections/x.json' }]);
});

test('an address in the place of a title is none', () => {
  const url = 'https://dev.example/a?utm_source=x';
  const { items } = contents(`title,url,time_added,tags,status\n${url},${url},1467043200,,unread\n`);
  expect(items).toMatchObject([{ title: '' }]);
});

test('an author without a name is none', () => {
  const entry = { url: 'https://dev.example/a', is_archived: 0, published_by: ['이하늘', ' ', ''] };
  expect(contents(JSON.stringify([entry])).items).toMatchObject([{ byline: '이하늘' }]);
});

test.each([
  ['Don&#39;t &quot;cache&quot; List&lt;T&gt;', `Don't "cache" List<T>`],
  ['R&amp;D &#x2013; 기록', 'R&D – 기록'],
  ['&lt;div&gt; 가운데 두기와 &nbsp;', '&lt;div&gt; 가운데 두기와 &nbsp;'],
  ['a && b; AT&T', 'a && b; AT&T'],
])('a title that was written as HTML, %s, is read as one', (title, words) => {
  const table = `title,url,time_added,tags,status\n"${title.replaceAll('"', '""')}",https://dev.example/a,,,unread\n`;
  expect(contents(table).items[0]!.title).toBe(words);
});
