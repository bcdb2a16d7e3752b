// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { readMeta } from '@/lib/article/meta/meta';
import { peopleIn } from '@/lib/article/meta/people';

const url = 'https://blog.example/post';
function who(html: string): [string, string] {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const { byline, team } = readMeta(page, url, url, new Date(2026, 2, 10));
  return [byline, team];
}

test.each<[string, string[], string]>([
  ['By Ada Lovelace', ['Ada Lovelace'], ''],
  ['Written by: Ada Lovelace', ['Ada Lovelace'], ''],
  ['Posted by ada on November 6, 2024', ['ada'], ''],
  ['Ada Lovelace · 3 min read', ['Ada Lovelace'], ''],
  ['Ada Lovelace and Grace Hopper', ['Ada Lovelace', 'Grace Hopper'], ''],
  ['Ada Lovelace, Staff Engineer at Loom', ['Ada Lovelace'], ''],
  ['The Polymathic Engineer', ['The Polymathic Engineer'], ''],
  ['카카오 추천팀, 김철수', ['김철수'], '카카오 추천팀'],
  ['글 | 김철수', ['김철수'], ''],
  ['글 김철수', ['글 김철수'], ''],
  ['작성자: 김철수', ['김철수'], ''],
  ['김철수 기자', ['김철수'], ''],
  ['김철수·이영희 | 백엔드 개발자', ['김철수', '이영희'], ''],
  ['samantha:작성,편집', ['samantha'], ''],
  ['김철수 · 2021. 8. 12. 18:06 · 조회 120', ['김철수'], ''],
  ['김철수 · 3일 전', ['김철수'], ''],
  ['@kim_dev', ['kim_dev'], ''],
  ['Ada Lovelace | ada@loom.example', ['Ada Lovelace'], ''],
  ['noreply@a.example (Ada)', ['Ada'], ''],
  ['Louis Jacobson on Monday, November 18th, 2019', ['Louis Jacobson'], ''],
  ['May 2, 2024 by Ada Lovelace', ['Ada Lovelace'], ''],
  ['Posted on May 2, 2024 at 10:15 by Ada Lovelace', ['Ada Lovelace'], ''],
  ['Posted on May 2, 2024 in Queues', [], ''],
  ['Ada Lovelace on May 2, 2024, edited by Grace', ['Ada Lovelace'], ''],
  ['김영실', ['김영실'], ''],
  ['MkDocs Team', [], 'MkDocs Team'],
  ['admin', [], ''],
  ['Share', [], ''],
  ['262588213843476', [], ''],
  ['https://social.example/x', [], ''],
  ['', [], ''],
])('%s', (text, names, team) => {
  expect(peopleIn(text)).toEqual({ names, team });
});

const ld = (value: unknown): string => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;

test.each<[string, string, [string, string]]>([
  [
    'a line of a list below the title',
    '<title>T</title><h1>T</h1><ul><li>May 2, 2024</li> <li>By Ada Lovelace</li> <li><a href="/t/a">queues</a>, </li></ul>',
    ['Ada Lovelace', ''],
  ],
  [
    'in a line that is called after its author, among other things',
    '<title>T</title><h1>T</h1><div class="head-author"><span class="date">May.02.2024</span><span class="author">김서진</span><a href="/category/backend" class="cat">Backend</a></div>',
    ['김서진', ''],
  ],
  [
    'a link to a user in a line below the title',
    '<title>T</title><div><h1>T</h1><div><p>작성 24.05.02</p></div></div><div><a href="/users/1"><img src="/f.png"></a><a href="/users/1/kim">김서진</a></div>',
    ['김서진', ''],
  ],
  [
    'a link to a user in a line above the title',
    '<title>T</title><div><a href="/@kim"><img src="/f.png"></a><a href="/@kim">김서진</a><span>1k</span></div><div><h1>T</h1></div><p>글입니다. <a href="/@lee">이</a>와 썼습니다.</p>',
    ['김서진', ''],
  ],
  [
    'who answers below a short text is none',
    '<title>T</title><h1>T</h1><div><p>짧은 글입니다.</p><p>끝.</p></div><div><a href="/users/2">이영희</a><p>잘 읽었습니다.</p></div>',
    ['', ''],
  ],
  [
    'what is called a name in a line below the title',
    '<title>T</title><div><h2 class="title">T</h2><div><span class="name">김서진</span><span class="date">2024.05.02</span></div></div>',
    ['김서진', ''],
  ],
  [
    'a face that is called as what stands beside it',
    '<title>T</title><h1>T</h1><div><img src="/i.png" alt="Ada Lovelace"><span>Ada Lovelace</span><span>May 2, 2024</span></div>',
    ['Ada Lovelace', ''],
  ],
  [
    'a picture of the text is nobody',
    '<title>T</title><h1>T</h1><figure><img src="/i.png" alt="The plan"><figcaption>The plan</figcaption></figure>',
    ['', ''],
  ],
  [
    'an account, below the title that is seen',
    '<title>T</title><form style="display:none"><h3 class="title">T</h3></form><main><h1>T</h1><div><i class="icon-account"><span>김철수</span></i></div></main>',
    ['김철수', ''],
  ],
  [
    'authors by reference',
    ld({
      '@graph': [
        { '@type': 'BlogPosting', author: [{ '@id': '#a' }, { '@id': '#b' }] },
        { '@type': 'Person', '@id': '#a', name: 'Ada' },
        { '@type': 'Person', '@id': '#b', name: 'Grace' },
      ],
    }),
    ['Ada, Grace', ''],
  ],
  [
    'a reference to another script',
    ld({ '@type': 'Article', author: { '@id': '#a' } }) + ld({ '@type': 'Person', '@id': '#a', name: 'Ada' }),
    ['Ada', ''],
  ],
  [
    'people before the organisation',
    ld({
      '@type': 'Article',
      author: [
        { '@type': 'Organization', name: 'Loom' },
        { '@type': 'Person', name: 'Ada' },
      ],
    }),
    ['Ada', ''],
  ],
  [
    'the team of a person',
    ld({ '@type': 'Article', author: { name: '김철수', memberOf: { name: '추천팀' } } }),
    ['김철수', '추천팀'],
  ],
  ['a string', ld({ '@type': 'Article', author: 'Ada' }), ['Ada', '']],
  ['a reference to itself', ld({ '@type': 'Article', '@id': '#x', author: { '@id': '#x' } }), ['', '']],
  [
    'what is written before a handle',
    '<meta name="twitter:creator" content="@loom"><h1>T</h1><p class="byline">Ada</p>',
    ['Ada', ''],
  ],
  [
    'two links in one block',
    '<h1>T</h1><p><a rel="author" href="/a">Ada</a> <a rel="author" href="/g">Grace</a></p>',
    ['Ada, Grace', ''],
  ],
  [
    'blocks apart',
    '<h1>T</h1><div class="author"><div>Ada</div><div>Software Engineer</div></div>',
    ['Ada', ''],
  ],
  [
    'a link among counts',
    '<h1>T</h1><div class="author-box"><a href="/u">Max</a> 1,197 22 gold badges</div>',
    ['Max', ''],
  ],
  ['a labelled line', '<h1>T</h1><p>글 | 김철수</p>', ['김철수', '']],
  ['a line with its date first', '<h1>T</h1><p>Posted on May 2, 2024 by Ada</p>', ['Ada', '']],
  ['a line of a team', '<h1>T</h1><p>작성자: 김철수 (kim@loom.example)</p>', ['김철수', '']],
  [
    'not the program that wrote a page',
    '<html class="writer-html5"><body><main class="h-author"><h1>T</h1><p><a href="/p">loom</a> 1.23.45 is a library, and this is its manual.</p></main>',
    ['', ''],
  ],
  [
    'not the writer of a comment',
    '<h1>T</h1><p>Text</p><ul class="comments"><li><b class="author">Eve</b></li></ul>',
    ['', ''],
  ],
])('%s', (_, html, expected) => {
  expect(who(html)).toEqual(expected);
});

test('a meta of the author before one of an account, wherever they stand', () => {
  const account = '<meta property="article:author" content="/@loom_ada">';
  expect(who(`${account}<meta name="author" content="Ada Lovelace">`)).toEqual(['Ada Lovelace', '']);
  expect(who('<meta name="dc.creator" content="Ada Lovelace">')).toEqual(['Ada Lovelace', '']);
  expect(who('<meta property="og:author" content="Ada Lovelace">')).toEqual(['Ada Lovelace', '']);
});

test('authors are marked by RDFa', () => {
  expect(
    who(
      '<article typeof="TechArticle"><h1>T</h1><footer>by <span property="author" typeof="Person"><span property="name">Ada Lovelace</span></span> and <span property="author"><span property="name">Grace Hopper</span></span> on <time>2024-03-11</time> in <a href="/c/1">Databases</a>, <a href="/c/2">Intermediate (200)</a> <a href="/p">Permalink</a> <a href="#c">Comments</a></footer></article>',
    )[0],
  ).toBe('Ada Lovelace, Grace Hopper');
});

test.each([
  [
    'a department, marked as something else',
    '<address class="post-author"><img src="a.png"><a class="name-link">Ada Lovelace</a><span>Payments Infrastructure</span></address>',
    'Ada Lovelace',
  ],
  [
    'a role and a department, each named after the author',
    '<div class="author-wrapper"><span class="author">Ada Lovelace</span><span class="author-title">Software Engineer</span><span class="author-sub-title">Cloud</span></div>',
    'Ada Lovelace',
  ],
  [
    'a team',
    '<div class="box_writer"><img src="a.png"><span class="txt_name">ada.l</span><span class="txt_team">주문개발팀</span></div>',
    'ada.l',
  ],
  [
    'another author, marked alike',
    '<p class="post-author"><a class="u">Ada Lovelace</a><a class="u">Grace Hopper</a></p>',
    'Ada Lovelace, Grace Hopper',
  ],
])('right behind a name stands %s', (_, html, byline) => {
  expect(who(`<article><h1>T</h1>${html}<p>${'Text. '.repeat(100)}</p></article>`)[0]).toBe(byline);
});

test('several authors, each in a column of a row', () => {
  const author = (name: string): string =>
    `<div class="col"><div class="avatar"><a href="/u"><img src="a.png"></a><div class="intro" itemprop="author" itemscope><div class="name"><a href="/u" itemprop="url"><span itemprop="name">${name}</span></a></div><small itemprop="description">Core team</small></div></div></div>`;
  expect(
    who(
      `<article><header><h1>T</h1><div class="row">${author('Ada Lovelace')}${author('Grace Hopper')}</div></header><p>${'Text. '.repeat(100)}</p></article>`,
    )[0],
  ).toBe('Ada Lovelace, Grace Hopper');
});

test('a member of a board wrote it', () => {
  expect(
    who(
      '<div class="top"><h1>T</h1></div><div class="btm"><a href="#popup" class="member_1">미나</a> <span>조회 12</span></div>',
    )[0],
  ).toBe('미나');
});
