// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { body, dates } from './datesOf';

const cards = (tag: string, inner: (n: number) => string): string =>
  `<section>${[1, 2].map((n) => `<${tag} class="card">${inner(n)}</${tag}>`).join('')}</section>`;

test.each<[string, string, [string, string]]>([
  [
    'short titles of the latest posts',
    body(
      '<ul class="latest-posts"><li><a href="/2">잠금을 푸는 법</a><time datetime="2025-03-04">4일</time></li></ul><footer><time class="entry-date" datetime="2020-01-02">2일</time></footer>',
    ),
    ['2020-01-02', ''],
  ],
  [
    'JSON-LD before a meta that tells of the last publication',
    '<script type="application/ld+json">{"@type":"Article","datePublished":"2020-11-28","dateModified":"2021-01-24"}</script><meta property="article:published_time" content="2021-01-24">',
    ['2020-11-28', '2021-01-24'],
  ],
  [
    'what is named after its publication before other dates, as of a list above',
    '<title>T</title><table><tr><td><a href="/1">a</a></td><td class="date">2023. 5. 1.</td></tr></table><div><div><h3 class="title">T</h3></div><div><span>김</span><span class="publishDate">2023. 7. 18. 21:03</span></div></div>',
    ['2023-07-18T21:03', ''],
  ],
  [
    'metas',
    '<meta property="article:published_time" content="2020-01-02T03:04:05Z"><meta property="article:modified_time" content="2020-02-03">',
    ['2020-01-02T03:04:05Z', '2020-02-03'],
  ],
  [
    'the first meta that is a date',
    '<meta property="article:published_time" content="Invalid date"><meta name="date" content="2020-01-02">',
    ['2020-01-02', ''],
  ],
  [
    'JSON-LD with raw line breaks and a comma too many',
    '<script type="application/ld+json">{"@type":"BlogPosting","headline":"one\ntwo","datePublished":"2020-01-02",}</script>',
    ['2020-01-02', ''],
  ],
  [
    'a typed date of JSON-LD, and one in a list',
    '<script type="application/ld+json">{"@type":"BlogPosting","datePublished":{"@type":"Date","@value":"2020-01-02"},"dateModified":["2020-01-03"]}</script>',
    ['2020-01-02', '2020-01-03'],
  ],
  [
    'JSON-LD of the page where the article has none',
    '<script type="application/ld+json">[{"@type":"Article","headline":"T"},{"@type":"WebPage","datePublished":"2020-01-02"}]</script>',
    ['2020-01-02', ''],
  ],
  [
    'two time elements, told apart by their classes',
    body(
      '<time class="entry-date published" datetime="2020-01-02">x</time><time class="updated" datetime="2020-03-04">y</time>',
    ),
    ['2020-01-02', '2020-03-04'],
  ],
  [
    'the one date of a theme that calls it updated',
    body('<time class="updated" datetime="2020-01-02">Jan 2</time>'),
    ['2020-01-02', ''],
  ],
  [
    'told apart by the words before them',
    body(
      '<p>Posted <time datetime="2020-01-02">Jan 2</time>, last updated on <time datetime="2020-03-04">Mar 4</time></p>',
    ),
    ['2020-01-02', '2020-03-04'],
  ],
  [
    'only a change is no publication',
    `${body('<p>Text.</p>')}<main><footer>Last updated on <time datetime="2020-03-04">Mar 4</time></footer></main>`,
    ['', '2020-03-04'],
  ],
  [
    'one line with both',
    body('<p class="meta">Published Nov 18, 2019 at 4:07 PM | Updated at 5:36 PM CST on Nov 20, 2019</p>'),
    ['2019-11-18T16:07', '2019-11-20'],
  ],
  [
    'a Korean line with both',
    body('<p class="info">작성일 2021. 8. 12. 18:06 · 최종 수정 2021년 9월 1일 오후 3:20</p>'),
    ['2021-08-12T18:06', '2021-09-01T15:20'],
  ],
  [
    'relative',
    body('<div class="post-info"><span>김철수</span> · <span>3일 전</span></div>'),
    ['2026-03-07', ''],
  ],
  ['a time element with words', body('<time>어제</time>'), ['2026-03-09', '']],
  [
    'without any class, after the title',
    body('<p>김철수 · 21.08.12 09:00</p><p>Text.</p>'),
    ['2021-08-12T09:00', ''],
  ],
  [
    'after the block of the title',
    '<header><h1>T</h1></header><p>18th November 2019</p>',
    ['2019-11-18', ''],
  ],
  [
    'seconds in an attribute',
    body('<time data-timestamp="1574093220">Monday</time>'),
    ['2019-11-18T16:07:00Z', ''],
  ],
  [
    'not in a comment',
    `${body('<p>Text.</p>')}<div class="comments"><time datetime="2022-02-02">x</time><span class="date">2022. 2. 2.</span></div>`,
    ['', ''],
  ],
  [
    'not in a related post',
    `${body('<p>Text.</p>')}<div class="related-posts"><span class="date">2022. 2. 2.</span></div>`,
    ['', ''],
  ],
  [
    'not in a list of other posts',
    `${body('<p>Text.</p>')}<ul><li><a href="/x">A long title of another post</a> <time datetime="2022-02-02">x</time></li></ul>`,
    ['', ''],
  ],
  ['not in a copyright line', `${body('<p>Text.</p>')}<div class="info">© 2022. 2. 2. Blog</div>`, ['', '']],
  [
    'not in prose',
    body(
      '<p>On <time datetime="2011-01-01">New Year</time> the broker that had carried all of our orders for nine years stopped, and nobody who was awake noticed it until the morning after.</p>',
    ),
    ['', ''],
  ],
  ['not in code', body('<pre class="datetime">2011-01-01</pre>'), ['', '']],
  [
    'in an attribute of what shows another',
    body('<span class="post-date" title="2020-01-02 03:04">6 years ago</span>'),
    ['2020-01-02T03:04', ''],
  ],
  [
    'in an attribute that a script would show',
    body('<span class="post-date" data-date="2020-01-02T03:04:05Z"></span>'),
    ['2020-01-02T03:04:05Z', ''],
  ],
  [
    'a change in an attribute',
    body('<span class="date" title="2020-01-02">Updated 6 years ago</span>'),
    ['', '2020-01-02'],
  ],
  [
    'an abbreviation of the hAtom kind',
    body('<abbr class="published" title="2020-01-02T03:04:05+09:00">Thursday</abbr>'),
    ['2020-01-02T03:04:05+09:00', ''],
  ],
  ['before the title', `<div><p>January 2, 2020</p>${body('<p>Text.</p>')}</div>`, ['2020-01-02', '']],
  ['visitors of today before the title', `<div><p>오늘 12</p>${body('<p>Text.</p>')}</div>`, ['', '']],
  [
    'after a title in wrappers of its own',
    '<main><div><div><div><h1>T</h1></div></div></div><div><b>Kim</b><b>2020.01.02</b></div></main>',
    ['2020-01-02', ''],
  ],
  [
    'in a line that says so, at the end',
    body('<p>A.</p><p>B.</p><p>C.</p><p>D.</p><p>Posted on January 2, 2020 by Kim</p>'),
    ['2020-01-02', ''],
  ],
  [
    'beside a label',
    `${body('<p>A.</p>')}<div><div><div><b>작성일</b> <i>2020.01.02</i></div></div></div>`,
    ['2020-01-02', ''],
  ],
  [
    'not in prose about what was posted',
    body('<p>A.</p><p>B.</p><p>C.</p><p>D.</p><p>We read that it was posted on January 2, 2020.</p>'),
    ['', ''],
  ],
  [
    'not in prose that begins like a label',
    body('<p>A.</p><p>B.</p><p>C.</p><p>D.</p><p>게시판은 2020년 1월 2일에 열렸다.</p>'),
    ['', ''],
  ],
  ['not of an event to come', body('<p class="date">2027. 1. 2.</p>'), ['', '']],
  ['not of an event to come, marked', body('<time datetime="2027-01-02">Save the date</time>'), ['', '']],
  [
    'not in cards of other posts',
    body('<p class="date">2020.01.02</p>') +
      cards('div', (n) => `<h3><a href="/${n}">Post</a></h3><time datetime="2024-02-0${n}">x</time>`),
    ['2020-01-02', ''],
  ],
  [
    'not in cards that are links',
    body('<p>Text.</p>') +
      cards('div', (n) => `<a href="/${n}"><h3>Post</h3><time datetime="2024-02-0${n}">x</time></a>`),
    ['', ''],
  ],
  [
    'in a section whose title leads to itself',
    '<h1>T</h1>' +
      cards('div', (n) => `<h3><a href="#${n}">Part</a></h3><time datetime="2024-02-0${n}">x</time>`),
    ['2024-02-01', ''],
  ],
  [
    'beside a title in a page whose wrapper is named after its sidebar',
    '<div class="with-sidebar"><h1>T</h1><span class="date">2022. 2. 2.</span></div>',
    ['2022-02-02', ''],
  ],
])('%s', (_, html, expected) => {
  expect(dates(html)).toEqual(expected);
});

test('the address is the last resort', () => {
  expect(dates('<h1>T</h1>', 'https://blog.example/2019/11/18/x')).toEqual(['2019-11-18', '']);
  expect(dates('<h1>T</h1>', 'https://blog.example/2019/11/x')).toEqual(['', '']);
  expect(dates('<h1>T</h1>', 'https://blog.example/2019-11-18.html')).toEqual(['2019-11-18', '']);
  expect(dates('<h1>T</h1>', 'https://blog.example/some-title-20191118/')).toEqual(['2019-11-18', '']);
  expect(dates('<h1>T</h1>', 'https://blog.example/posts/20191318')).toEqual(['', '']);
});
