// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { seriesOf } from '@/lib/article/series/series';

const url = 'https://blog.example/loom-2/';
function read(html: string, title: string) {
  const page = new DOMParser().parseFromString(html, 'text/html');
  return seriesOf(page, { url, base: url, title }, null);
}
type Row = [part: number, title: string, url: string];
const rows = (html: string, title = '북'): [string, number, Row[]] | null => {
  const series = read(html, title);
  return (
    series && [series.title, series.part, series.parts.map((p) => [p.part, p.title, p.url] satisfies Row)]
  );
};

test('a title alone', () => {
  expect(read('<h1>x</h1>', '베틀 만들기 2편')).toEqual({
    key: 'blog.example 베틀만들기',
    title: '베틀 만들기',
    part: 2,
    parts: [],
  });
  expect(read('<h1>x</h1>', 'Part 2: Queues')).toBeNull();
  expect(read('<h1>x</h1>', 'Java 8')).toBeNull();
  expect(read('<a rel="prev" href="/a">A</a><a rel="next" href="/b">B</a>', 'A post')).toBeNull();
});

test('a number in an element of its own is not part of a title', () => {
  const part = (n: number, title: string, href: string) =>
    `<a href="${href}"><span>${n}</span><span>${title}</span></a>`;
  const box = `<nav class="series-switcher"><h2>Looms (2 Part Series)</h2>${part(1, '실', '/loom-1/')}${part(2, '북', '/loom-2/')}</nav>`;
  expect(rows(box)?.[2]).toEqual([
    [1, '실', 'https://blog.example/loom-1/'],
    [2, '북', ''],
  ]);
});

test('a number within a title stays, and nothing before it is cut', () => {
  const box = `<nav class="series-switcher"><h2>Looms</h2>
    <a href="/loom-1/">Loom <b>1</b>: 실</a><a href="/loom-2/">Loom <b>2</b>: 북</a></nav>`;
  expect(rows(box)?.[2]).toEqual([
    [1, 'Loom 1: 실', 'https://blog.example/loom-1/'],
    [2, 'Loom 2: 북', ''],
  ]);
});

test('a box that names its series and lists the parts', () => {
  const box = (current: string) => `<h1>북</h1><div class="post-series"><h3>시리즈: 베틀 만들기</h3><ol>
    <li><a href="/loom-1/">실</a></li>${current}<li><a href="/loom-3/">천</a></li></ol></div>`;
  const expected = [
    '베틀 만들기',
    2,
    [
      [1, '실', 'https://blog.example/loom-1/'],
      [2, '북', ''],
      [3, '천', 'https://blog.example/loom-3/'],
    ],
  ];
  expect(rows(box('<li>북</li>'))).toEqual(expected);
  expect(rows(box('<li class="current"><a href="#">북</a></li>'))).not.toBeNull();
  expect(rows(box('<li><a href="/loom-2/index.html">북</a></li>'))).toEqual(expected);
});

test('a box that lists other series of the blog is none of this post', () => {
  const box =
    '<div class="series-list"><ul><li><a href="/series/a">A</a></li><li><a href="/series/b">B</a></li></ul></div>';
  expect(rows(box)).toBeNull();
});

test('a box that only counts, with its neighbours', () => {
  const box = `<div class="q1"><h2><a href="/@kim/series/loom">베틀 만들기</a></h2><div class="series-number">2/3</div></div>
    <a href="/loom-1/"><div class="description">이전 포스트</div><h3>실</h3></a>
    <a href="/loom-3/"><div class="description">다음 포스트</div><h3>천</h3></a>`;
  expect(rows(box)).toEqual([
    '베틀 만들기',
    2,
    [
      [1, '실', 'https://blog.example/loom-1/'],
      [2, '북', ''],
      [3, '천', 'https://blog.example/loom-3/'],
    ],
  ]);
});

test('links in a switcher of numbers and titles', () => {
  const box = `<nav class="series-switcher"><h4><a href="/kim/series/12">Looms (3 Part Series)</a></h4>
    <a href="/loom-1/"><i>1</i> Thread</a><a class="active" href="/loom-2/"><i>2</i> Shuttle</a><a href="/loom-3/"><i>3</i> Cloth</a></nav>`;
  expect(read(box, 'Shuttle')).toMatchObject({
    title: 'Looms',
    part: 2,
    parts: [{ part: 1 }, { part: 2, url: '' }, { part: 3 }],
  });
});

test('a sentence', () => {
  expect(rows('<p>This post is part of the <a href="/series/looms">Looms</a> series.</p>')).toEqual([
    'Looms',
    0,
    [],
  ]);
  expect(rows('<p>See also <a href="/series/looms">Looms</a>.</p>')).toBeNull();
});

test.each([
  [
    'list items',
    '<ul><li><a href="/loom-1/">1편: 실</a></li><li>2편: 북</li><li><a href="/loom-3/">3편: 천</a></li></ul>',
  ],
  ['lines', '<p><a href="/loom-1/">1편: 실</a><br>2편: 북<br>3편: <a href="/loom-3/">천</a></p>'],
  [
    'paragraphs',
    '<div><p><a href="/loom-1/">1편: 실</a></p><p>2편: 북</p><p><a href="/loom-3/">3편: 천</a></p><p>글이다.</p></div>',
  ],
])('a list of the parts in the text as %s', (_, html) => {
  expect(rows(`<article>${html}</article>`, '베틀 만들기: 북')).toEqual([
    '',
    2,
    [
      [1, '1편: 실', 'https://blog.example/loom-1/'],
      [2, '2편: 북', ''],
      [3, '3편: 천', 'https://blog.example/loom-3/'],
    ],
  ]);
});

test('the same title with another number, wherever it is linked', () => {
  const html = `<table class="another_category"><tr><th><a href="/loom-1/">Octopress로 블로그 만들기-1</a></th></tr>
    <tr><th><a href="/other/">다른 이야기-3</a></th></tr></table>`;
  expect(rows(html, 'Octopress로 블로그 만들기-2')).toEqual([
    'Octopress로 블로그 만들기',
    2,
    [
      [1, 'Octopress로 블로그 만들기-1', 'https://blog.example/loom-1/'],
      [2, 'Octopress로 블로그 만들기-2', ''],
    ],
  ]);
});

test('only pages are linked', () => {
  const html =
    '<ul><li><a href="javascript:alert(1)">1편: 실</a></li><li>2편: 북</li><li><a href="/loom-3/">3편: 천</a></li></ul>';
  expect(read(html, '북')?.parts.map((part) => part.url)).toEqual(['', 'https://blog.example/loom-3/']);
});
