// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { extractArticle } from '@/lib/article/extract';
import { all, pageOf, posts, text } from './page';

const url = 'https://well.example/notes';
const read = (main: string, title?: string) => {
  const extraction = extractArticle(pageOf(main, title), url, new Date('2026-11-24'));
  if (!extraction.ok) throw new Error(extraction.reason);
  return extraction;
};
const link = (title: string, n: number): string => `<a href="/notes/${n + 30}?utm_source=feed">${title}</a>`;
const date = (n: number): string => `<time datetime="2024-05-0${n + 1}">2024년 5월 ${n + 1}일</time>`;

describe('a page of whole posts is split, whatever its markup', () => {
  test.each([
    [
      'articles',
      `<main>${all((t, n) => `<article><h2>${link(t, n)}</h2>${date(n)}${text(n)}</article>`)}</main>`,
    ],
    [
      'boxes',
      `<div>${all((t, n) => `<div class="card"><div><h3>${link(t, n)}</h3></div><div>${text(n)}</div></div>`)}</div>`,
    ],
    [
      'list items with hashed names and advertisements between',
      `<ul class="x7f2">${all(
        (t, n) =>
          `<li class="k${n}a9 q"><div class="z1"><h2 class="h8">${link(t, n)}</h2></div><div class="b3">${text(n)}</div></li>`,
        '<li class="k0x"><div><a href="https://ads.example/">지금 사면 반값</a></div></li>',
      )}</ul>`,
    ],
    [
      'sections of a feed with dates',
      `<div role="feed">${all(
        (t, n) =>
          `<section aria-label="${n}"><p>${date(n)}</p><h2>${t}</h2>${text(n)}<a href="/notes/${n + 30}">고유 주소</a></section>`,
      )}</div>`,
    ],
    [
      'two posts under one day',
      `<main><div class="day"><h2>2024년 5월 1일</h2><div class="post"><h3>${link(posts[0][0], 0)}</h3>${text(0)}</div><div class="post"><h3>${link(posts[1][0], 1)}</h3>${text(1)}</div></div>
       <div class="day"><h2>2024년 5월 3일</h2><div class="post"><h3>${link(posts[2][0], 2)}</h3>${text(2)}</div></div>
       <div class="day"><h2>2024년 5월 4일</h2><div class="post"><h3>${link(posts[3][0], 3)}</h3>${text(3)}</div></div></main>`,
    ],
    [
      'titles that are no headings',
      `<div>${all((t, n) => `<div class="r"><div class="subject">${link(t, n)}</div><div>${text(n)}</div></div>`)}</div>`,
    ],
    [
      'posts with headings of the same level as their titles',
      `<main>${all((t, n) => `<div class="p"><header><h2>${link(t, n)}</h2></header><div>${text(n)}<h2>덧붙임</h2>${text(n)}</div></div>`)}</main>`,
    ],
  ])('%s', (_, main) => {
    const { kind, posts: found } = read(main);
    expect(kind).toBe('feed');
    expect(found.map((post) => post.title)).toEqual(posts.map(([title]) => title));
    expect(found.map((post) => post.url)).toEqual(
      posts.map((_, n) => `https://well.example/notes/${n + 30}`),
    );
    expect(found.map((post) => post.key)).toEqual(found.map((post) => post.url));
    for (const [n, post] of found.entries()) {
      expect(post.text).toContain(`${posts[n]![1]} 이야기의 ${n + 2}번째`);
      expect(post.text).not.toMatch(/반값|인기 글|고유 주소/);
      expect(post.text).not.toContain(posts[n]![0]);
    }
  });

  test('each with its own date, tags, author and language', () => {
    const { posts: found, article } = read(
      all(
        (t, n) =>
          `<article><h2>${link(t, n)}</h2><p class="meta"><span class="author">이슬 ${n}</span> ${date(n)}</p>${text(n)}<p>#우물 #글${n}</p></article>`,
      ),
    );
    expect(found[2]).toMatchObject({
      byline: '이슬 2',
      publishedTime: '2024-05-03',
      tags: ['우물', '글2'],
      lang: 'ko',
      minutes: { text: 1, code: 0 },
    });
    expect(article.html).toContain(`<h2>${posts[3][0]}</h2>`);
    expect(article.title).toBe('우물가 개발 노트');
  });

  test('a post without a permalink is the page with a fragment that stays', () => {
    const sections = all((t, n) => `<section id="n-${n}">${date(n)}<h2>${t}</h2>${text(n)}</section>`);
    const { posts: found } = read(`<div role="feed">${sections}</div>`);
    expect(found.map((post) => decodeURIComponent(post.key))[1]).toBe(`${url}#두-번째-배포가-늦어진-까닭`);
  });

  test('two posts that are called alike are two', () => {
    const named = (n: number): string => (n < 2 ? '공지' : posts[n]![1]);
    const sections = all((_, n) => `<section>${date(n)}<h2>${named(n)}</h2>${text(n)}</section>`);
    const keys = read(`<div role="feed">${sections}</div>`).posts.map(({ key }) => decodeURIComponent(key));
    const fragments = ['공지-2024-05-01', '공지-2024-05-02', '색인', '호출'];
    expect(keys).toEqual(fragments.map((fragment) => `${url}#${fragment}`));
  });

  test('what an author says in each post stays', () => {
    const sections = all(
      (t, n) =>
        `<article><h2>${link(t, n)}</h2><p>안녕하세요.</p>${text(n)}<p>공유하기</p><div>댓글 ${n}</div></article>`,
    );
    for (const post of read(`<div>${sections}</div>`).posts) {
      expect(post.text).toContain('안녕하세요.');
      expect(post.text).not.toMatch(/공유하기|댓글/);
    }
  });
});

describe('a page is not split', () => {
  const teaser = (n: number): string => text(n).split('</p>')[0]! + '</p>';
  const sectioned = all((t, n) => `<section><h2>${t}</h2>${text(n)}</section>`);
  test.each([
    [
      'of teasers of one paragraph',
      all((t, n) => `<article><h2>${link(t, n)}</h2>${teaser(n)}</article>`),
      'listing',
    ],
    [
      'of long teasers that say there is more',
      all(
        (t, n) =>
          `<article><h2>${link(t, n)}</h2>${text(n)}<a href="/notes/${n + 30}">계속 읽기 →</a></article>`,
      ),
      'listing',
    ],
    [
      'of teasers cut by their length',
      all((t, n) => `<article><h2>${link(t, n)}</h2>${text(n).slice(0, -30)}…</p></article>`),
      'listing',
    ],
    [
      'that is one article with many sections',
      `<article><h1>네 가지 이야기</h1>${sectioned}</article>`,
      'article',
    ],
    [
      'that is one article whose sections link to themselves',
      `<main><h1>네 가지</h1>${all((t, n) => `<section><h2><a href="#s${n}">${t}</a></h2>${text(n)}</section>`)}</main>`,
      'article',
    ],
    [
      'whose comments repeat',
      `<article><h1>하나</h1>${text(3)}</article><div class="comments">${all((t, n) => `<article class="comment"><h3><a href="/u/${n}">사람 ${n}</a></h3>${date(n)}${text(n)}</article>`)}</div>`,
      'article',
    ],
    [
      'that is a discussion',
      `<h1>왜 느린가요</h1>${all((t, n) => `<div class="comment"><a href="/u/${n}">사람 ${n}</a> ${date(n)}<div>${text(n)}</div></div>`)}`,
      'forum',
    ],
    [
      'that is the page of one of its posts, with others below',
      all((t, n) => `<article><h2>${link(t, n)}</h2>${text(n)}</article>`),
      'article',
      `${posts[0][0]} | 우물가`,
    ],
  ])('%s', (_, main, kind, title?: string) => {
    const extraction = read(main, title);
    expect(extraction.posts).toEqual([]);
    expect(extraction.kind).toBe(kind);
  });
});
