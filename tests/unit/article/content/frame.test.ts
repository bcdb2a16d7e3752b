// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { en, ko, p, textOf } from './article';

const post = `<h1 class="t_x1">Limits for a queue</h1>${p(en)}${p(ko)}<h2>Numbers</h2>${p(en)}${p(ko)}`;
const card = (n: number): string =>
  `<div class="c9"><a href="/posts/${n}"><img src="/t/${n}.jpg" width="300" height="200"><h3>Other ${n}</h3></a><time>2024-01-0${n}</time></div>`;

/** Each with classes that say nothing, as CSS modules and Tailwind write them, and for most with names that tell. */
const frames: [string, string, string][] = [
  [
    'an author card',
    '<div class="css-1a2"><img src="/i.jpg"><div><a href="/author/ines">Ines</a><p>GONE writes about queues at night.</p></div></div>',
    'GONE',
  ],
  [
    'a card by microdata',
    '<aside class="q7"><span itemprop="author" itemscope itemtype="https://schema.org/Person">Ines GONE</span></aside>',
    'GONE',
  ],
  [
    'authors under a Korean label',
    '<div class="q1"><h2>만든 이</h2><div><img src="/p.png"><p>김서진 | 작성</p><p>GONE 팀에서 서버를 만듭니다.</p></div></div>',
    'GONE',
  ],
  [
    'about the author',
    '<section><h3>About the author</h3><p>GONE has built parts for nine years.</p></section>',
    'GONE',
  ],
  [
    'buttons to share',
    '<div class="flex gap-2"><a href="https://twitter.com/intent/tweet?url=a">GONE</a><a href="https://www.facebook.com/sharer/sharer.php?u=a">F</a></div>',
    'GONE',
  ],
  [
    'buttons to share on newer networks',
    '<p>Share: <a href="https://bsky.app/intent/compose?text=a">GONE on Bluesky</a>, <a href="https://toot.example/share?text=a">Mastodon</a></p>',
    'GONE',
  ],
  [
    'whose it is, who may use it, at length',
    '<ul class="post-copyright"><li><b>GONE by</b> Ines</li><li><b>Licence</b> All posts here are licensed under <a href="https://creativecommons.org/licenses/by/4.0/">BY</a> unless they say otherwise, which few do.</li></ul>',
    'GONE',
  ],
  [
    'who may use it, in a box of headings',
    '<div class="post-licensing"><div><h6>GONE by</h6><p>Ines</p></div><div><h6>On</h6><p>the second of May, a Friday</p></div><div><h6>Terms</h6><p>Say where you have it from</p></div></div>',
    'GONE',
  ],
  [
    'how old it is',
    '<div class="post__expire"><p>GONE are 1200 days since this was written, some of what it says may no longer be so.</p></div>',
    'GONE',
  ],
  [
    'a card of an author by the links to own profiles',
    '<div class="k2"><img src="/i.jpg" width="96"><div><div>Wrote it</div><div>GONE</div><div>Builds looms for a living, and tells of it at night, when all are still.</div><a rel="me" href="https://git.example/ines">Code</a></div></div>',
    'GONE',
  ],
  [
    'where to talk of it',
    '<div class="t1"><a href="https://talk.example/s?q=1">Discuss on Twitter</a> • <a href="https://code.example/blob/1">View on GitHub</a></div>',
    'Discuss',
  ],
  ['what to do with the wheel', '<span class="hint"><i></i><span>Scroll down</span></span>', 'Scroll'],
  ['a box to give money', '<div class="reward-container"><div>GONE a coffee</div></div>', 'GONE'],
  [
    'a named card of an author without a link',
    '<div class="section_author"><div class="author_area"><strong class="name">김서진</strong><p>GONE 팀에서 검색 서버를 만들고 있습니다. 데이터베이스와 커피를 좋아합니다.</p></div></div>',
    'GONE',
  ],
  [
    'an invitation to comment among the lines of a letter',
    `<p class="button-wrapper"><a href="https://letter.example/p/1/comments"><span>Leave a comment</span></a></p>${p(en)}`,
    'Leave',
  ],
  ['named buttons to share', '<div class="share-buttons"><span>GONE</span></div>', 'GONE'],
  [
    'cards of other posts',
    `<div class="g1"><h2>GONE to go on with</h2></div><div class="grid">${card(1)}${card(2)}${card(3)}</div>`,
    'Other 2',
  ],
  [
    'a list under its label',
    '<div class="z1"><h3>Related posts</h3><ul><li><a href="/a">GONE</a></li><li><a href="/b">Other</a></li></ul></div>',
    'GONE',
  ],
  [
    'a list under a Korean label',
    '<section><strong>관련 글</strong><ul><li><a href="/a">GONE 하나</a></li><li><a href="/b">GONE 둘</a></li></ul></section>',
    'GONE',
  ],
  [
    'a table of others under a label that names their category',
    '<div><h4>\'<a href="/category/a">질의</a>\' 카테고리의 다른 글</h4><table><tr><th><a href="/1">GONE, 한도를 정한 날</a>&nbsp;<span>(0)</span></th><td>2023.05.02</td></tr><tr><th><a href="/2">GONE, 한도를 넘은 날</a>&nbsp;<span>(1)</span></th><td>2023.04.11</td></tr></table></div>',
    'GONE',
  ],
  [
    'a label that stands at the end between blocks',
    '<hr><span>WRITTEN BY</span> <div><a rel="author" href="/about">Ines</a></div><hr>',
    'WRITTEN',
  ],
  [
    'a box to subscribe',
    '<div class="b1"><p>GONE, once a week in your inbox.</p><form><input name="email"><button>Join</button></form></div>',
    'GONE',
  ],
  [
    'who may not copy it, at the end',
    '<p>©️ GONE의 모든 글은 저작권법의 보호를 받는 바, 무단 전재와 복사, 배포를 금합니다.</p>',
    'GONE',
  ],
  [
    'a list of tags of a search',
    '<div class="tag_list"><ul><li><a href="/search?keyword=a">GONE</a></li><li><a href="/search?keyword=b">성능</a></li></ul></div>',
    'GONE',
  ],
  ['a count of thumbs', '<div><span>👍 31</span></div>', '31'],
  [
    'comments',
    '<div id="comments"><h3>2 Comments</h3><ol><li><b>Kim</b><time>1 day ago</time><p>GONE was a fine thing to read, thank you very much for it.</p></li></ol></div>',
    'GONE',
  ],
  [
    'comments in Korean',
    '<div class="m1"><h3>댓글 2개</h3><ul><li><b>서진</b><time>1일 전</time><p>GONE 글 잘 읽었습니다. 저희도 같은 일을 겪었습니다.</p></li></ul></div>',
    'GONE',
  ],
  ['an empty place for comments', '<h2>Comments</h2><div id="disqus_thread"></div>', 'Comments'],
  [
    'a post before and one after',
    '<div class="x1"><a href="/1">← GONE before</a><a href="/2">YYY after →</a></div>',
    'GONE',
  ],
  [
    'neighbours by rel',
    '<ul class="u"><li><a rel="prev" href="/1">GONE</a></li><li><a rel="next" href="/2">YYY</a></li></ul>',
    'GONE',
  ],
  [
    'cards of other posts under a label of one word',
    `<div class="jp-relatedposts"><h3>이어서</h3>${[1, 2, 3].map((n) => `<div><h4><a href="/${n}">GONE ${n}</a></h4><p>The index holds what you ask for, so that the table itself can stay asleep until the morning.</p><p>2026년 1월 ${n}일</p></div>`).join('')}</div>`,
    'GONE',
  ],
  [
    'the latest posts of the site',
    `<ul class="wp-block-latest-posts"><li><a href="/1">GONE</a><time>2026년 1월 7일</time></li></ul>${p(en)}`,
    'GONE',
  ],
  ['how often it was read', '<div class="v9"><span>Post Views:</span> <span>1,284</span></div>', 'Views'],
  ['how often it was read, in Korean', '<div class="v9">조회수: 1,284</div>', '조회수'],
  [
    'how readers rated it',
    '<div class="kk-star-ratings"><div class="legend">4.8/5 - (12 votes)</div></div>',
    'votes',
  ],
  ['tags', '<div class="t1"><a href="/tags/queue">GONE</a> <a href="/tags/db">db</a></div>', 'GONE'],
  [
    'a link to edit the page',
    '<div><a href="https://github.com/o/r/edit/main/a.md">GONE this page</a></div>',
    'GONE',
  ],
  ['who made the site', '<div class="p">Powered by Whatever 4</div>', 'Powered'],
  [
    'a card of the profile by its classes',
    '<section class="ProfileCard_container__p"><a href="/mina">GONE</a><p>Writes about waiting. Likes mountains.</p></section>',
    'GONE',
  ],
  [
    'the author’s address',
    '<address><a rel="author" href="https://t.example/ines">GONE</a><br></address>',
    'GONE',
  ],
  [
    'the bar of a manual set by DocBook',
    '<div class="navfooter"><hr><table><tr><td><a href="a.html">Prev</a></td><td></td></tr><tr><td>4.1. GONE of all the queues of the planner</td><td>4.3. Populating a database</td></tr></table></div>',
    'GONE',
  ],
  [
    'the end of a page in an element of its own',
    '<page-footer><p>Except as otherwise noted, GONE is licensed under <a href="https://l.example/">a licence</a>, and samples under another one.</p></page-footer>',
    'GONE',
  ],
  ['a neighbour button', '<div><div><span>이웃추가</span></div></div>', '이웃추가'],
  ['a cookie bar', '<div class="cookie-banner"><p>GONE cookies?</p><button>Yes</button></div>', 'GONE'],
  ['the date of the last change', '<div class="k1">Last updated on Jan 4, 2024</div>', 'Last updated'],
  [
    'names of two words',
    '<div class="relatedPosts"><p>GONE</p><a href="/a">Another post of the same site</a></div>',
    'GONE',
  ],
  [
    'a bar that can be closed',
    '<div class="k2"><p>GONE is here. Try it for free.</p><button aria-label="Close">×</button></div>',
    'GONE',
  ],
  [
    'who made the page, below an Org export',
    '<div id="postamble" class="status"><p class="date">Date: 2024-01-02</p><p class="author">Author: GONE</p><p class="date">Created: 2024-01-03 Wed 10:00</p><p class="validation"><a href="https://v.example/">Validate</a></p></div>',
    'Validate',
  ],
  [
    'a warning of the version',
    '<div class="theme-doc-version-banner alert"><div>GONE documentation for the <b>next</b> version.</div><div>See the <a href="/docs">latest</a>.</div></div>',
    'GONE',
  ],
  [
    'a hint to open a picture',
    '<div><span>Press enter or click to view image in full size</span></div>',
    'Press',
  ],
  ['what is not printed', '<div class="d-print-none"><a href="/a">GONE to read</a></div>', 'GONE'],
  [
    'what was said of it elsewhere',
    '<section><h2>Webmentions</h2><ol><li><img src="/p.png"><p>GONE is a great post.</p><time>May 2</time></li></ol></section>',
    'GONE',
  ],
  [
    'its neighbours in a list',
    '<ul class="links-nextprev"><li>← Previous<br><a href="/a/">GONE with the queue</a></li><li>Next →<br><a href="/b/">A week without it</a></li></ul>',
    'GONE',
  ],
];

describe('what stands around a post goes', () => {
  test.each(frames)('%s, in the article', (_, html, gone) => {
    const found = textOf(`<article>${post}${html}</article>`);
    expect(found).not.toContain(gone);
    expect(found).toContain('Numbers');
  });

  test.each(frames)('%s, beside it', (_, html, gone) => {
    const found = textOf(`<main><div class="a1">${post}</div>${html}</main>`);
    expect(found).not.toContain(gone);
    expect(found).toContain('Numbers');
  });

  test.each([
    [
      'the way to the page',
      '<div class="n"><a href="/">Home</a> › <a href="/docs/">GONE</a> › Limits</div>',
      'GONE',
    ],
    ['other languages', '<p class="l"><a href="/ko/a">한국어</a> <a href="/en/a">English</a></p>', '한국어'],
    [
      'a table of contents',
      '<ul class="k"><li><a href="#a">GONE one</a></li><li><a href="#b">GONE two</a></li><li><a href="#c">GONE three</a></li></ul>',
      'GONE',
    ],
    [
      'a line about the post',
      '<div class="q"><span>Kim</span> · <span>2024. 1. 2.</span> · <span>5분</span></div>',
      '2024. 1. 2.',
    ],
    ['the version of a manual', '<span class="doc-version-badge badge">Version: GONE</span>', 'GONE'],
    ['a department', '<h6>GONE</h6>', 'GONE'],
    ['a byline', '<div class="h3"><a rel="author" href="/u/1">Ines GONE</a></div>', 'GONE'],
  ])('above the text: %s', (_, html, gone) => {
    expect(textOf(`<article>${html}${post}</article>`)).not.toContain(gone);
  });

  test.each([
    [
      'authors and where they work',
      '<div class="ltx_authors"><span>Ines GONE<br>University of Loom</span></div>',
    ],
    [
      'who wrote it, how often it was read',
      '<div class="info"><span class="writer">GONE</span><span class="hit">12</span></div>',
    ],
  ])('below the title: %s', (_, html) => {
    expect(textOf(`<article>${post.replace('</h1>', `</h1>${html}`)}</article>`)).not.toMatch(/GONE|12/);
  });

  test('what else there is to read, beside it, with the line that names it', () => {
    const others =
      '<h2>Still awake?</h2><p>Here are three of the older posts that go on from here:</p><li><a href="/posts/7">The loom that wove by itself for a night and a day</a></li>';
    expect(textOf(`<main><div class="a1">${post}</div>${others}</main>`)).not.toMatch(/older|wove/);
  });

  test('who wrote it, below a heading of its own, but not the notes below that', () => {
    const people =
      '<h3>About the authors</h3><p><img src="/a.png"><b>Ada GONE</b> runs databases.</p><p><b>Grace GONE</b> runs.</p>';
    const notes = '<ol><li id="n1">A note that stays.</li></ol>';
    const found = textOf(`<article>${post}${people}${notes}</article>`);
    expect(found).not.toMatch(/GONE|About/);
    expect(found).toContain('A note that stays.');
  });

  test.each([
    ['read more', '<p><strong>READ MORE</strong>: <a href="/n/1">GONE on the way</a></p>'],
    ['related', '<p><b>Related: </b><a href="https://blog.example/n/1">GONE on the way</a></p>'],
    ['관련 기사', '<p>관련 기사: <a href="/n/1">GONE 배포기</a></p>'],
    ['a headline in capitals', '<p><a href="/n/1"><strong>GONE WAS NEVER SEEN AGAIN</strong></a></p>'],
  ])('a paragraph that sends the reader on: %s', (_, html) => {
    expect(textOf(`<article>${p(en)}${html}${post}</article>`)).not.toContain('GONE');
  });
});
