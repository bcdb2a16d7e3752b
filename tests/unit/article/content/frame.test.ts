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
    '<div class="css-1a2"><img src="/i.jpg"><div><a href="/author/ines">Ines</a><p>XXX writes about queues at night.</p></div></div>',
    'XXX',
  ],
  [
    'a card by microdata',
    '<aside class="q7"><span itemprop="author" itemscope itemtype="https://schema.org/Person">Ines XXX</span></aside>',
    'XXX',
  ],
  [
    'authors under a Korean label',
    '<div class="q1"><h2>만든 이</h2><div><img src="/p.png"><p>김서진 | 작성</p><p>XXX 팀에서 서버를 만듭니다.</p></div></div>',
    'XXX',
  ],
  [
    'about the author',
    '<section><h3>About the author</h3><p>XXX has built parts for nine years.</p></section>',
    'XXX',
  ],
  [
    'buttons to share',
    '<div class="flex gap-2"><a href="https://twitter.com/intent/tweet?url=a">XXX</a><a href="https://www.facebook.com/sharer/sharer.php?u=a">F</a></div>',
    'XXX',
  ],
  ['named buttons to share', '<div class="share-buttons"><span>XXX</span></div>', 'XXX'],
  [
    'cards of other posts',
    `<div class="g1"><h2>XXX to go on with</h2></div><div class="grid">${card(1)}${card(2)}${card(3)}</div>`,
    'Other 2',
  ],
  [
    'a list under its label',
    '<div class="z1"><h3>Related posts</h3><ul><li><a href="/a">XXX</a></li><li><a href="/b">Other</a></li></ul></div>',
    'XXX',
  ],
  [
    'a list under a Korean label',
    '<section><strong>관련 글</strong><ul><li><a href="/a">XXX 하나</a></li><li><a href="/b">XXX 둘</a></li></ul></section>',
    'XXX',
  ],
  [
    'a box to subscribe',
    '<div class="b1"><p>XXX, once a week in your inbox.</p><form><input name="email"><button>Join</button></form></div>',
    'XXX',
  ],
  [
    'comments',
    '<div id="comments"><h3>2 Comments</h3><ol><li><b>Kim</b><time>1 day ago</time><p>XXX was a fine thing to read, thank you very much for it.</p></li></ol></div>',
    'XXX',
  ],
  [
    'comments in Korean',
    '<div class="m1"><h3>댓글 2개</h3><ul><li><b>서진</b><time>1일 전</time><p>XXX 글 잘 읽었습니다. 저희도 같은 일을 겪었습니다.</p></li></ul></div>',
    'XXX',
  ],
  ['an empty place for comments', '<h2>Comments</h2><div id="disqus_thread"></div>', 'Comments'],
  [
    'a post before and one after',
    '<div class="x1"><a href="/1">← XXX before</a><a href="/2">YYY after →</a></div>',
    'XXX',
  ],
  [
    'neighbours by rel',
    '<ul class="u"><li><a rel="prev" href="/1">XXX</a></li><li><a rel="next" href="/2">YYY</a></li></ul>',
    'XXX',
  ],
  ['tags', '<div class="t1"><a href="/tags/queue">XXX</a> <a href="/tags/db">db</a></div>', 'XXX'],
  [
    'a link to edit the page',
    '<div><a href="https://github.com/o/r/edit/main/a.md">XXX this page</a></div>',
    'XXX',
  ],
  ['who made the site', '<div class="p">Powered by Whatever 4</div>', 'Powered'],
  ['a neighbour button', '<div><div><span>이웃추가</span></div></div>', '이웃추가'],
  ['a cookie bar', '<div class="cookie-banner"><p>XXX cookies?</p><button>Yes</button></div>', 'XXX'],
  ['the date of the last change', '<div class="k1">Last updated on Jan 4, 2024</div>', 'Last updated'],
  [
    'names of two words',
    '<div class="relatedPosts"><p>XXX</p><a href="/a">Another post of the same site</a></div>',
    'XXX',
  ],
  [
    'a bar that can be closed',
    '<div class="k2"><p>XXX is here. Try it for free.</p><button aria-label="Close">×</button></div>',
    'XXX',
  ],
  ['what is not printed', '<div class="d-print-none"><a href="/a">XXX to read</a></div>', 'XXX'],
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
      '<div class="n"><a href="/">Home</a> › <a href="/docs/">XXX</a> › Limits</div>',
      'XXX',
    ],
    ['other languages', '<p class="l"><a href="/ko/a">한국어</a> <a href="/en/a">English</a></p>', '한국어'],
    [
      'a table of contents',
      '<ul class="k"><li><a href="#a">XXX one</a></li><li><a href="#b">XXX two</a></li><li><a href="#c">XXX three</a></li></ul>',
      'XXX',
    ],
    [
      'a line about the post',
      '<div class="q"><span>Kim</span> · <span>2024. 1. 2.</span> · <span>5분</span></div>',
      '2024. 1. 2.',
    ],
    ['a department', '<h6>XXX</h6>', 'XXX'],
    ['a byline', '<div class="h3"><a rel="author" href="/u/1">Ines XXX</a></div>', 'XXX'],
  ])('above the text: %s', (_, html, gone) => {
    expect(textOf(`<article>${html}${post}</article>`)).not.toContain(gone);
  });

  test.each([
    ['read more', '<p><strong>READ MORE</strong>: <a href="/n/1">XXX on the way</a></p>'],
    ['related', '<p><b>Related: </b><a href="https://blog.example/n/1">XXX on the way</a></p>'],
    ['관련 기사', '<p>관련 기사: <a href="/n/1">XXX 배포기</a></p>'],
    ['a headline in capitals', '<p><a href="/n/1"><strong>XXX WAS NEVER SEEN AGAIN</strong></a></p>'],
  ])('a paragraph that sends the reader on: %s', (_, html) => {
    expect(textOf(`<article>${p(en)}${html}${post}</article>`)).not.toContain('XXX');
  });
});
