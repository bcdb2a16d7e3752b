// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { body, dates } from './datesOf';

test.each<[string, string, [string, string]]>([
  [
    'metas of other names',
    '<meta name="bt:pubDate" content="2020-01-02"><meta name="page:modified" content="2020-02-03"><meta property="article:publisher" content="https://social.example/2019/01/01/loom">',
    ['2020-01-02', '2020-02-03'],
  ],
  [
    'a meta that says when it was made',
    '<meta name="article:create_at" content="2020-01-02">',
    ['2020-01-02', ''],
  ],
  [
    'in RDFa',
    body('<span property="dc:date dc:created" content="2020-01-02T03:04:05+09:00">Thu, 01/02/2020</span>'),
    ['2020-01-02T03:04:05+09:00', ''],
  ],
  [
    'an update that a theme marks as published',
    body(
      '<time datetime="2020-01-02">x</time><p><strong>Updated:</strong> <time class="dt-published" datetime="2020-03-04">y</time></p>',
    ),
    ['2020-01-02', '2020-03-04'],
  ],
  [
    'an update alone that a theme marks as published',
    body(
      '<p class="page__date"><strong>Updated:</strong> <time class="dt-published" datetime="2020-03-04">y</time></p>',
    ),
    ['', '2020-03-04'],
  ],
  [
    'an update by words before another date',
    body(
      '<div><div>최종 수정 <time datetime="2020-03-04">3월 4일</time></div><div>투고 <time datetime="2020-01-02">1월 2일</time></div></div>',
    ),
    ['2020-01-02', '2020-03-04'],
  ],
  [
    'a long update in a table of properties',
    body(
      '<table><tr><th>Created</th><td><time>@January 2, 2020 3:20 PM</time></td></tr><tr><th>Last edited time</th><td><time>@March 4, 2020 3:20 PM</time></td></tr></table>',
    ),
    ['2020-01-02T15:20', '2020-03-04T15:20'],
  ],
  [
    'an update by words behind it',
    body('<p class="meta">2020.01.02 작성 · 2020.03.04 수정</p>'),
    ['2020-01-02', '2020-03-04'],
  ],
  [
    'an update by a verb behind it',
    body('<p class="meta">2020년 3월 4일 18:06에 마지막으로 수정됨</p>'),
    ['', '2020-03-04T18:06'],
  ],
  [
    'not an update by buttons behind it',
    body('<p class="meta">2020.01.02 수정 | 삭제</p>'),
    ['2020-01-02', ''],
  ],
  [
    'words between two dates are of the second',
    body('<p class="meta">작성 2020.01.02 수정 2020.03.04</p>'),
    ['2020-01-02', '2020-03-04'],
  ],
  [
    'an update by a verb behind its mark',
    body('<p><time datetime="2020-03-04">x</time>에 수정됨</p>'),
    ['', '2020-03-04'],
  ],
  [
    'an update by a class',
    body('<p class="date">2020.01.02</p><p class="date-modified">2020.03.04</p>'),
    ['2020-01-02', ''],
  ],
  ['only an update by a class', body('<p class="date-modified">2020.03.04</p>'), ['', '2020-03-04']],
  [
    'below a title that speaks of an update',
    '<article><h1>업데이트</h1><time datetime="2020-01-02">x</time></article>',
    ['2020-01-02', ''],
  ],
  [
    'among pieces without white space between',
    body('<div><b>Kim</b><b>Jan 2, 2020</b><b>5 min</b></div>'),
    ['2020-01-02', ''],
  ],
  [
    'in a line with much white space in its markup',
    body(`<div>${'\n          '.repeat(30)}<b>2020.01.02</b></div>`),
    ['2020-01-02', ''],
  ],
  [
    'below a title, in a part of its own',
    '<main><div><p>Blog</p><div><div><h1>T</h1></div><p>D.</p></div></div><section><div><i>Kim</i><i>2020.01.02</i></div></section><p>Text.</p></main>',
    ['2020-01-02', ''],
  ],
  [
    'of the post, not of a comment that is an article in it',
    body(
      '<p>작성일 24-03-11 17:00</p><p>Text.</p><section id="bo_vc"><article><h2>준</h2><time datetime="2024-03-12">24-03-12</time></article></section>',
    ),
    ['2024-03-11T17:00', ''],
  ],
  [
    'the day beside the days since then',
    body(
      '<div class="topic">12P by <a href="/u">mina</a> <span title="2024-03-11 17:00">1일전</span> | <a>숨기기</a></div>',
    ),
    ['2024-03-11T17:00', ''],
  ],
  [
    'before the title, not in a card of another post below the article',
    `<div><div><p>Mar 11, 2024</p></div><div><h1>Title of it</h1></div><div>${'Text. '.repeat(300)}</div><div><h3>More</h3><p>Another</p><p>Feb 1, 2024</p></div></div>`,
    ['2024-03-11', ''],
  ],
  [
    'the only one of a page, in a column beside the text',
    '<main><h1>T</h1><p>Text.</p><aside><ul><li><time datetime="2020-01-02">x</time></li></ul></aside></main>',
    ['2020-01-02', ''],
  ],
  [
    'not the only one of a page where it is of another post',
    '<main><h1>T</h1><p>Text.</p></main><aside><ul><li><a href="/x">Post</a> <time datetime="2020-01-02">x</time></li></ul></aside>',
    ['', ''],
  ],
  ...(
    [
      ['2020년 1월 2일에 게시됨', '2020-01-02'],
      ['2020.01.02 작성', '2020-01-02'],
      ['Date published: 2 January 2020', '2020-01-02'],
      ['Created on January 2, 2020', '2020-01-02'],
      ['By Kim on January 2, 2020', '2020-01-02'],
      ['최초 작성일: 2020.01.02', '2020-01-02'],
      ['날짜: 2020.01.02', '2020-01-02'],
      ['2020년 1월 2일 등록된 특허', ''],
    ] as const
  ).map(([line, date]): [string, string, [string, string]] => [
    `far below: ${line}`,
    body(`<p>${'Text. '.repeat(80)}</p><p>B.</p><p>C.</p><p>D.</p><div><div><p>${line}</p></div></div>`),
    [date, ''],
  ]),
])('%s', (_, html, expected) => {
  expect(dates(html)).toEqual(expected);
});
