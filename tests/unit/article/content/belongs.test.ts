// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { articleOf, en, ko, p, textOf } from './article';

const references = (title: string): string =>
  `${title}<ul><li><a href="https://a.example/1">First source</a></li><li><a href="https://b.example/2">Second source</a></li></ul>`;

describe('what looks like a frame and belongs to the post', () => {
  test.each([
    ['further reading in a section', `<section>${references('<h3>더 읽어보기</h3>')}</section>`],
    [
      'references after a rule',
      `<hr>${references('<h2>References</h2>')}<p>See you at the First source.</p>`,
    ],
    [
      'sources in a named box',
      `<div class="related-sources">${references('<div class="h2">Related Sources</div>')}</div>`,
    ],
    ['a list of 참고 in a box', `<div>${references('<h2>참고</h2>')}</div>`],
    ['related reading that leads away', `<div class="x">${references('<h3>Related reading</h3>')}</div>`],
    ['출처 by one link', '<p>출처: <a href="https://a.example/1">First source</a></p>'],
  ])('%s', (_, html) => {
    for (const sentence of [ko, en])
      expect(textOf(`<article>${p(sentence)}${p(sentence)}${html}</article>`)).toContain('First source');
  });

  test.each([
    ['comments', 'Comments', 'A comment begins with a hash and ends with its line; nothing in it is run.'],
    ['sharing', 'Sharing', 'Two workers share one connection when neither of them writes to it.'],
    ['subscriptions', 'Subscriptions', 'A subscription lives as long as the socket that asked for it.'],
    ['cookies', 'Cookies', 'The server sets two cookies, one of them for the session alone.'],
    ['ads', 'Ads', 'An auction for ads is over within eighty milliseconds, network included.'],
    ['related-work', 'Related work', 'Others have counted queries before, mostly in the kernel.'],
    ['댓글', '댓글', '댓글을 담는 테이블은 글의 테이블보다 열 배 빨리 자랍니다. 그래서 나눴습니다.'],
    ['newsletter', '뉴스레터', '뉴스레터를 보내는 일꾼은 하나면 됩니다. 둘이면 두 번 보냅니다.'],
    ['share-this', 'Getting In Touch', 'Write to the list when a limit is too low for the work you do.'],
  ])('a section about %s', (id, heading, text) => {
    const section = `<section id="${id}"><h2>${heading}</h2><p>${text}</p></section>`;
    const found = textOf(`<article>${p(en)}${section}${p(ko)}</article>`);
    expect(found).toContain(heading);
    expect(found).toContain(text);
    const flat = `<h2 id="${id}">${heading}</h2><p>${text}</p>`;
    expect(textOf(`<div class="post">${p(en)}${flat}${p(ko)}</div>`)).toContain(`${heading}${text}`);
  });

  test('the name of the site goes where it is the way home, and a title that is a link stays', () => {
    const heading = (href: string) => `<h2><a href="${href}">Kept or gone</a></h2>`;
    const found = (href: string) => textOf(`<article>${heading(href)}${p(en)}${p(ko)}</article>`);
    for (const home of ['/', 'https://blog.example', 'https://www.blog.example/ko/'])
      expect(found(home), home).not.toContain('Kept or gone');
    for (const title of ['', '#', '/posts/1', 'https://python.example/', './'])
      expect(found(title), title).toContain('Kept or gone');
  });

  test('who signed a quoted message stays', () => {
    const quote =
      '<blockquote class="twitter-tweet"><p>Count first.</p>— Ada (@ada) <a href="https://twitter.com/ada/status/1">May 1, 2020</a></blockquote>';
    expect(textOf(`<article><p>Short.</p>${quote}${p(en)}${p(ko)}</article>`)).toContain(
      'Ada (@ada) May 1, 2020',
    );
  });

  test('dates and times in the first sentence stay', () => {
    const line =
      '<p>On <time>March 1, 2024</time> and <span class="date">Mar 2, 2024</span> it took <span>3 minutes</span>.</p>';
    expect(textOf(`<article>${line}${p(en)}${p(en)}</article>`)).toContain(
      'On March 1, 2024 and Mar 2, 2024 it took 3 minutes.',
    );
  });

  test('a sentence in a box of its own, most of which leads away', () => {
    const line =
      '<div>배경은 <a href="https://a.example/1">제이이피 사사사</a>와 <a href="https://b.example/2">카드사 모의 서버</a>를 보면 된다.</div>';
    const paragraphs = `<div>${ko.repeat(4)}</div>`.repeat(3);
    expect(textOf(`<article><h1>T</h1>${paragraphs}${line}${paragraphs}</article>`)).toContain('모의 서버');
  });

  test('a short text that an editor named a view stays, from the first', () => {
    const title =
      '<div class="se_component se_sectionTitle"><div class="se_textView"><h4>Limits</h4></div></div>';
    const text = `<div class="se_component"><div class="se_textView">${p(en)}</div></div>`;
    expect(textOf(`<div id="post">${title}${text}${text}</div>`)).toContain('Limits');
  });

  test('a document that its author shares stays', () => {
    const line = '<p><a href="https://docs.example/document/d/1/edit?usp=sharing">The slides</a></p>';
    expect(textOf(`<article>${p(en)}${line}${p(en)}</article>`)).toContain('The slides');
  });

  test('numbers of sections stay', () => {
    const heading = '<h2><span class="header-section-number">2.1</span> Limits</h2>';
    expect(textOf(`<article>${p(en)}${heading}${p(en)}</article>`)).toContain('2.1 Limits');
  });

  test('an author is spoken of in the text', () => {
    const line = '<p>As <a href="/author/ines">Ines</a> showed last week, one worker is enough.</p>';
    expect(textOf(`<article>${p(en)}${line}${p(en)}</article>`)).toContain('one worker is enough');
  });

  test('a lead picture above the body stays', () => {
    const head = '<header><h1>Limits</h1><img src="/lead.jpg" width="1200" height="600"></header>';
    const root = articleOf(`<article>${head}<div class="body">${p(en)}${p(en)}${p(en)}</div></article>`);
    expect(root.querySelector('img')?.getAttribute('src')).toBe('/lead.jpg');
  });

  test('a lead picture that is called so stays', () => {
    const lead = '<div class="featured-image"><img src="/lead.jpg"></div>';
    const html = `<article><h1>Limits</h1>${lead}<div class="body">${p(en)}${p(en)}${p(en)}</div></article>`;
    expect(articleOf(html).querySelector('img')?.getAttribute('src')).toBe('/lead.jpg');
  });

  test('a box of a sentence above the text stays that is called after its page', () => {
    const box = '<div class="pageinfo"><p>All of this changes with the next loom.</p></div>';
    expect(textOf(`<article><h1>Limits</h1>${box}${p(en)}${p(en)}</article>`)).toContain('next loom');
  });

  test('the folders of a tree of files keep their names', () => {
    const tree =
      '<ul><li><button><svg></svg><span>src</span></button><ul><li>loom.ts</li></ul></li><li>package.json</li></ul>';
    expect(textOf(`<article>${p(en)}${tree}${p(en)}</article>`)).toContain('srcloom.tspackage.json');
  });

  test('a picture stays whose caption is in the link to its full size', () => {
    const box = (href: string) =>
      `<div class="fig"><a href="${href}"><img src="/s.png" width="690" height="300"><span>The flow</span></a></div>`;
    const pictures = (href: string) =>
      articleOf(`<article>${p(en)}${box(href)}${p(en)}</article>`).querySelectorAll('img').length;
    expect(pictures('/full.png')).toBe(1);
    expect(pictures('/posts/another')).toBe(0);
  });

  test('a short introduction in a box, and a paragraph of links in one, stay', () => {
    const box = (text: string): string => `<div class="paragraph"><p>${text}</p></div>`;
    const intro = `<div id="preamble"><div class="body">${box('한도는 벌이 아니다.')}${box('그런데 처음 한 해는 내내 그렇게 느꼈다.')}${box('거절된 요청을 볼 때마다 손이 차가워졌다.')}</div></div>`;
    const part = (text: string): string =>
      `<div class="sect1"><h2>둘</h2><div class="body">${box(ko.repeat(3))}${text}${box(ko.repeat(3))}</div></div>`;
    const links = box(
      '자세한 배경은 <a href="https://a.example/444">RFC 444</a>와 <a href="https://b.example/">모의 서버 저장소</a>를 보면 된다.',
    );
    const found = textOf(`<div id="content">${intro}${part(links)}${part('')}</div>`);
    expect(found).toContain('한도는 벌이');
    expect(found).toContain('RFC 444');
  });

  test('short sentences, and a picture, that stand in the page itself above its parts stay', () => {
    const part = (n: number): string =>
      `<div class="outline"><h2>${n}</h2><div class="text">${p(ko, n)}${p(ko, n)}<div class="src"><pre>a: ${n}</pre></div></div></div>`;
    const picture = '<div class="figure"><p><img src="/wide.png"></p></div>';
    const root = articleOf(
      `<div id="content"><h1>T</h1>${picture}<p>한도는 벌이 아니다.</p>${part(1)}${part(6)}${part(2)}</div>`,
    );
    expect(root.textContent).toContain('한도는 벌이');
    expect(root.querySelector('img')).not.toBeNull();
  });

  test('an introduction stays that stands beside a wrapper of the rest', () => {
    const rest = `<div><a id="m"></a><div class="contents"><p>A tiny one.</p><div>${p(en)}${p(en)}<h2>Calls</h2>${p(en)}</div></div></div>`;
    const intro = '<h1>Reference</h1><p>The module has few names, and all of them are listed here.</p>';
    expect(textOf(`<div><div role="main">${intro}${rest}</div></div>`)).toContain('few names');
  });
});

test('a picture with its caption between texts that stand in no paragraphs', () => {
  const captioned =
    '<table class="tr-caption-container"><tr><td><a href="/full.png"><img src="/a.png" width="320" height="298"></a></td></tr><tr><td class="tr-caption">What we counted in May</td></tr></table>';
  const lines = `<div>${en.repeat(5)}</div>`.repeat(8);
  const root = articleOf(
    `<div class="post"><div class="body">${en.repeat(5)}${captioned}<br><div>${lines}</div></div></div>`,
  );
  expect(root.textContent).toContain('What we counted in May');
  expect(root.querySelector('img')).not.toBeNull();
});

describe('blocks beside the box that holds the rest', () => {
  const box = `<div>${p(en)}${p(en)}${p(ko)}</div>`;

  test.each([
    [
      'a quote and a picture above it',
      `<blockquote>STAYS.</blockquote><p><img src="/a.png" width="640"></p>${box}`,
    ],
    ['a list below it', `${box}<h2>After all</h2><ol><li>STAYS</li><li>as it was</li></ol>`],
    [
      'a line of code above it',
      `<div>We ran <a href="/posts/7">this</a></div><pre><code>STAYS = await queue.length()</code></pre>${box}`,
    ],
    ['a text in a box of its own', `<div>STAYS. ${en.repeat(3)}</div>${box}`],
  ])('%s', (_, html) => {
    const root = articleOf(`<main><h1>Limits</h1><div class="c1">${html}</div></main>`);
    expect(root.textContent).toContain('STAYS');
    expect(root.querySelectorAll('img')).toHaveLength(html.includes('<img') ? 1 : 0);
  });

  test('but not what else there is to read', () => {
    const links =
      '<ul><li><a href="/a">GONE and never seen</a></li><li><a href="/b">GONE as well</a></li></ul>';
    expect(
      textOf(`<main><h1>Limits</h1><div class="c1">${box}<h3>More</h3>${links}</div></main>`),
    ).not.toContain('GONE');
  });
});

test('a post that is shorter than what readers say of it is not lost with that', () => {
  const links = [1, 2, 3]
    .map((n) => `<li><a href="https://o${n}.example/">그래서 우리는 값을 고르고</a></li>`)
    .join('');
  const talk = [1, 2].map((n) => `<div class="comment"><p>${ko}${n}</p></div>`).join('');
  const post = `<center><img src="/a.png" width="640"><br><em>지켜본 밤</em></center><ul>${links}</ul><div>서버는 조용했다.</div>`;
  const root = articleOf(
    `<article><h1>링크 모음</h1><div class="contents_style">${post}</div><div id="talk"><h3>댓글 2</h3>${talk}</div></article>`,
  );
  expect(root.textContent).toContain('조용했다');
});
