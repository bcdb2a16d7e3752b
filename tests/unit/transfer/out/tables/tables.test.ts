// @vitest-environment jsdom
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { readFile } from '@/lib/transfer/in/readFile';
import { ankiTsv } from '@/lib/transfer/out/tables/ankiTsv';
import { bookmarksHtml } from '@/lib/transfer/out/tables/bookmarks';
import { highlightsCsv } from '@/lib/transfer/out/tables/highlightsCsv';
import { readwiseCsv } from '@/lib/transfer/out/tables/readwiseCsv';
import type { TextFormat } from '@/lib/transfer/out/textFormat';
import type { Exported } from '@/lib/transfer/out/exported';
import { exportedOf, placedOf, postOf, words } from '../sample';

const fileOf = (format: TextFormat, ...posts: Exported[]): string =>
  format.start() + posts.map((post) => format.post(post)).join('') + format.end();

const parseHtml = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');
const read = (text: string) => {
  const file = readFile(new TextEncoder().encode(text), parseHtml);
  if (file.kind !== 'read') throw new Error(file.kind);
  return file;
};

test('a row of the table holds all that is known of a highlight', () => {
  const { data } = Papa.parse<Record<string, string>>(
    fileOf(highlightsCsv(words), exportedOf(document)).slice(1),
    {
      header: true,
      skipEmptyLines: true,
    },
  );
  expect(data).toHaveLength(3);
  expect(data[0]).toMatchObject({
    Highlight: '고르는 일도 설계',
    Note: '**왜** 그런가\n\n- 하나',
    Color: 'yellow',
    'Color name': '중요',
    Tags: '설계, 다시 읽기',
    Created: '2026-11-22T01:02:03Z',
    URL: 'https://dev.example/cache',
    'Document tags': '백엔드, cache',
  });
  expect(data[1]).toMatchObject({ Language: 'sql', File: 'my.cnf', 'First line': '1', 'Last line': '2' });
  expect(data[2]!['Note']).toBe("'=1+1");
});

test('a post that came by its title alone has no address in the table', () => {
  const titled = { ...exportedOf(document), post: postOf({ url: 'urn:galpi:title:x' }) };
  const { data } = Papa.parse<Record<string, string>>(fileOf(highlightsCsv(words), titled).slice(1), {
    header: true,
    skipEmptyLines: true,
  });
  expect(data.map((row) => row['URL'])).toEqual(['', '', '']);
});

test('what Readwise takes in is read back by our own import', () => {
  const file = read(fileOf(readwiseCsv(words), exportedOf(document)));
  expect(file.format).toBe('readwise');
  expect(file.faults).toEqual([]);
  expect(file.items.map(({ url, title, byline }) => [url, title, byline])).toEqual(
    [0, 1, 2].map(() => ['https://dev.example/cache', '캐시가 한꺼번에 만료되던 날', '김서연']),
  );
  const [first, second] = file.items.flatMap(({ highlights }) => highlights);
  expect(first!.quote).toBe('고르는 일도 설계');
  expect(first!.createdAt).toBe(Date.UTC(2026, 10, 22, 1, 2, 3));
  expect(first).toMatchObject({ colour: 'yellow', tags: ['설계', '다시-읽기'] });
  expect(first!.note).toMatch(/^\*\*왜\*\* 그런가/);
  expect(second!.note).not.toContain('번째 줄');
});

test('a row for Readwise keeps its limits, between characters; what has no words has none', () => {
  const long = placedOf('', `${'가'.repeat(8190)}😀`, { at: 0.25 });
  const silent = placedOf('', '', { selectors: [], text: ' ' });
  const text = fileOf(readwiseCsv(words), { ...exportedOf(document), highlights: [long, silent] });
  const { data } = Papa.parse<Record<string, string>>(text.trimEnd(), { header: true });
  expect(data).toHaveLength(1);
  expect(data[0]).toMatchObject({
    Highlight: '가'.repeat(8190),
    Location: '2500',
    Date: '2026-11-22 01:02:03',
  });
});

test('a card is one line, is HTML, and starts no formula', () => {
  const lines = fileOf(ankiTsv(words), exportedOf(document)).trimEnd().split('\n');
  expect(lines.slice(0, 5)).toEqual([
    '#separator:Tab',
    '#html:true',
    '#guid column:1',
    '#tags column:4',
    '#columns:Id\tFront\tBack\tTags',
  ]);
  const cards = lines.slice(5).map((line) => line.split('\t'));
  expect(cards.map((cells) => cells.length)).toEqual([4, 4, 4]);
  expect(cards[1]![1]).toBe('<pre><code class="language-sql">select `a`&#10;  from t; -- ```</code></pre>');
  expect(cards[0]![2]).toContain('<strong>왜</strong>');
  expect(cards[0]![2]).toContain('중요 · 설계 · 2026-11-22T01:02:03Z');
  expect(cards[0]![3]).toBe('백엔드 cache 설계 다시-읽기');
  for (const cell of cards.flat()) expect(cell).not.toMatch(/^[=+\-@]/);
});

test('words of a card are no commands to Anki: none plays a sound, speaks or runs LaTeX', () => {
  const signs =
    '[sound:a.mp3] [latex]\\input{/etc/passwd}[/latex] [$]x[/$] [[$$]x[/$$] [anki:tts lang=ko] a[0]';
  const exported = { ...exportedOf(document), highlights: [placedOf('', signs, { note: signs })] };
  const [, front, back] = fileOf(ankiTsv(words), exported).trimEnd().split('\n').at(-1)!.split('\t');
  expect(front! + back!).not.toMatch(/\[(?:sound:|latex\]|\$|anki:)/i);
  const html = new DOMParser().parseFromString(front!, 'text/html');
  expect(html.querySelector('blockquote')!.textContent).toBe(signs);
});

test('tags of a card are themselves, and start no formula', () => {
  const text = fileOf(ankiTsv(words), exportedOf(document, { tags: ['=R&D', "don't", '#a b'] }));
  expect(text.trimEnd().split('\n').at(-1)!.split('\t')[3]).toBe("R&D don't a-b");
});

test('bookmarks come back through our own import', () => {
  const hostile = exportedOf(document, {
    title: '</A><script>alert(1)</script> & "x"',
    url: 'https://a.dev/?a=1&b="x"',
    tags: ['a"b'],
    starred: 0,
  });
  const alone = { ...exportedOf(document), post: postOf({ url: 'urn:galpi:title:x' }) };
  const file = read(fileOf(bookmarksHtml(), exportedOf(document), hostile, alone));
  expect(file.items).toHaveLength(2);
  expect(file.items[0]).toMatchObject({
    url: 'https://dev.example/cache',
    title: '캐시가 한꺼번에 만료되던 날',
    tags: ['백엔드', 'cache'],
    savedAt: new Date(2026, 10, 21, 9, 30).getTime(),
    starred: true,
  });
  expect(file.items[1]!.title).toBe('</A><script>alert(1)</script> & "x"');
});
