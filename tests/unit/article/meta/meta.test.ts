// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { readMeta } from '@/lib/article/meta/meta';

const now = new Date(2026, 2, 10, 12);
const url = 'https://blog.example/2021/05/07/post';
const read = (html: string) => readMeta(new DOMParser().parseFromString(html, 'text/html'), url, url, now);

describe('what a page says of its article', () => {
  test('JSON-LD in a graph', () => {
    const ld = {
      '@context': 'https://schema.org',
      '@graph': [
        { '@type': 'WebSite', name: '사이트' },
        {
          '@type': ['BlogPosting'],
          headline: 'A &amp; B',
          author: [{ name: '김' }, { name: '이' }],
          datePublished: '2024-01-02',
          publisher: { name: '물레' },
        },
      ],
    };
    expect(read(`<script type="application/ld+json">${JSON.stringify(ld)}</script>`)).toMatchObject({
      title: 'A & B',
      byline: '김, 이',
      publishedTime: '2024-01-02',
      site: '물레',
    });
  });

  test('broken and hostile JSON-LD is nothing', () => {
    expect(read('<script type="application/ld+json">{"@type":</script><title>T</title>').title).toBe('T');
    expect(
      read('<script type="application/ld+json">{"@type":"Article","headline":{"x":1},"author":7}</script>')
        .byline,
    ).toBe('');
  });

  test.each([
    [
      'a meta',
      '<meta property="article:published_time" content="2024-02-03T00:00:00Z">',
      '2024-02-03T00:00:00Z',
    ],
    [
      'a time element, not that of another post',
      '<aside><time datetime="2020-01-01"></time></aside><time datetime="2024-03-04">4 March</time>',
      '2024-03-04',
    ],
    ['a line near the title', '<h1>T</h1><p class="post-date">2023. 8. 14. 23:10</p>', '2023-08-14T23:10'],
    ['the address', '<h1>T</h1>', '2021-05-07'],
  ])('date from %s', (_, html, expected) => {
    expect(read(html).publishedTime).toBe(expected);
  });

  test.each([
    ['a meta', '<meta name="author" content="한서윤">', '한서윤'],
    ['rel=author', '<a rel="author" href="/x">Ines Okafor</a>', 'Ines Okafor'],
    ['a written line', '<p class="byline">By Ada on November 6, 2024</p>', 'Ada'],
    [
      'microdata without a text',
      '<span itemprop="author"><meta itemprop="name" content="Ada"></span>',
      'Ada',
    ],
    [
      'a user beside the title',
      '<h1>T</h1><div><span class="username"><a href="/@ada">ada</a></span> · 3일 전</div>',
      'ada',
    ],
    ['an address is no name', '<meta property="article:author" content="https://social.example/x">', ''],
  ])('byline from %s', (_, html, expected) => {
    expect(read(html).byline).toBe(expected);
  });

  test('tags: what is declared, then tag links, then keywords', () => {
    const keywords = '<meta name="keywords" content="a, b">';
    expect(read(keywords).tags).toEqual(['a', 'b']);
    expect(read(`${keywords}<a rel="tag" href="/t">#캐시</a>`).tags).toEqual(['캐시']);
    expect(
      read(`${keywords}<meta property="article:tag" content="x"><meta property="article:tag" content="X">`)
        .tags,
    ).toEqual(['x']);
    expect(read(`${keywords}<ul><li><a href="/keyword/캐시">캐시</a></li></ul>`).tags).toEqual(['캐시']);
  });

  test('tags: links of a list that have a name of their own', () => {
    const link = (tag: string): string =>
      `<a href="/list?t=1" class="item itemTagfont"><span>#${tag}</span></a>`;
    expect(
      read(`<h1>T</h1><p>글</p><div class="tag_list">${link('캐시')}${link('한도')}</div>`).tags,
    ).toEqual(['캐시', '한도']);
  });

  test('tags: words beside each other, where they lead nowhere', () => {
    const html =
      '<div class="no-sidebar"><h1>T</h1><p class="tags"><i>Tags</i><span class="tag-item">a</span><span class="tag-item">b</span></p></div>';
    expect(read(html).tags).toEqual(['a', 'b']);
    expect(read(`${html}<meta name="keywords" content="c">`).tags).toEqual(['c']);
  });

  test('tags: what a word of the text means is told elsewhere', () => {
    expect(read('<h1>T</h1><p>A <a href="https://d.example/keyword/pool">pool</a>.</p>').tags).toEqual([]);
  });

  test('title: a link that is called one leads to another page', () => {
    const bar = '<header><a class="title" href="../index.html">pool - v1.2</a></header>';
    expect(read(`<title>Pool | pool - v1.2</title>${bar}<h1>Class Pool</h1>`).title).toBe(
      'Pool | pool - v1.2',
    );
  });

  test('tags: an article that is called after them is no list of them', () => {
    const html =
      '<h1>T</h1><p>See <a href="https://docs.example/">docs</a>.</p><a rel="tag" href="/t/k">k8s</a>';
    expect(read(`<article class="post tag-k8s">${html}</article>`).tags).toEqual(['k8s']);
  });

  test('the name in the bar above a page of a book is no title of its chapter', () => {
    const bar = '<div class="menu-bar"><h1 class="menu-title">The Book of Weirs</h1></div>';
    expect(
      read(`<title>Gates - The Book of Weirs</title>${bar}<main><h1>Gates and Locks</h1><p>글</p></main>`)
        .title,
    ).toBe('Gates and Locks');
    expect(
      read(`<title>Gates - The Book of Weirs</title>${bar}<main><h1>Opening them</h1></main>`).title,
    ).toBe('Gates');
  });

  test('site: named, else the host', () => {
    expect(read('<meta property="og:site_name" content="우물가">').site).toBe('우물가');
    expect(read('').site).toBe('blog.example');
  });

  test('the icon is absolute', () => {
    expect(read('<link rel="icon" href="/i.png">').icon).toBe('https://blog.example/i.png');
    expect(read('<link rel="icon" href="javascript:alert(1)">').icon).toBe('');
  });
});

test('what is called the title of a blog is its name where it leads home, else the title of the post', () => {
  const page = (title: string): string =>
    `<title>Limits</title><meta property="og:title" content="Limits"><main><div class="blog-title-section"><div class="blog-title-wrapper">${title}</div><h2>How we count</h2></div></main>`;
  expect(read(page('<h1>Limits</h1>')).title).toBe('Limits');
  expect(
    read('<title>Limits - Loom</title><div class="blog-title"><a href="https://blog.example">Loom</a></div>')
      .title,
  ).toBe('Limits');
});

test('a heading that leads home is the name of the site, whatever holds it', () => {
  expect(
    read(
      '<title>Loom : Limits of it</title><div id="header"><h1><a href="/">Loom</a></h1></div><h2>Limits of it</h2>',
    ).title,
  ).toBe('Limits of it');
});

test('what the feed of a page is called is the name of the site', () => {
  const feed = '<link rel="alternate" type="application/rss+xml" title="Loom" href="/rss">';
  expect(
    read(`<title>Loom :: Limits of it</title>${feed}<div class="title"><a href="/">Loom</a></div>`).title,
  ).toBe('Limits of it');
});

test('a heading that leads home, by whatever address, is the name of the site', () => {
  for (const home of ['/', 'https://blog.example', 'https://blog.example/'])
    expect(
      read(
        `<title>Loom - Limits of it</title><header><h1><a href="${home}">Loom</a></h1></header><section><header><h2><a href="/limits">Limits of it</a></h2></header></section>`,
      ).title,
    ).toBe('Limits of it');
});

test('what stands in the footer of a section, or beside its heading, is of the post', () => {
  const about = 'published on 2024-03-11 · tagged <a href="/tags/queues/">queues</a>';
  const wanted = { publishedTime: '2024-03-11', tags: ['queues'] };
  const head = '<title>Limits</title><header><h1><a href="/">Loom</a></h1></header>';
  expect(
    read(
      `${head}<section><header><h2>Limits</h2></header><footer><p>${about}</p></footer><p>Text.</p></section>`,
    ),
  ).toMatchObject(wanted);
  expect(read(`${head}<main><h2>Limits</h2><aside><p>${about}</p></aside><p>Text.</p></main>`)).toMatchObject(
    wanted,
  );
});
