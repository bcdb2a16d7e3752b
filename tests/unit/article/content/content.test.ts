// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { contentOf } from '@/lib/article/content/content';
import { atOnce } from '@/lib/model/inPieces';

const sentence = '데이터베이스로 가는 질의의 수를 세고, 한도를 넘으면 기다리게 하지 않고 바로 거절합니다. ';
const p = `<p>${sentence.repeat(4)}</p>`;
const text = (html: string): string =>
  atOnce(
    contentOf(new DOMParser().parseFromString(`<body>${html}</body>`, 'text/html'), []),
  ).textContent.replace(/\s+/g, ' ');

describe('what belongs to the article', () => {
  test.each([
    [
      'navigation and footer go',
      `<nav>메뉴</nav><article>${p}${p}</article><footer>발바닥</footer>`,
      ['메뉴', '발바닥'],
      [],
    ],
    [
      'a list of references at the end stays',
      `<article>${p}${p}<h2>참고</h2><ul><li><a href="/a">첫 문서</a></li><li><a href="/b">둘째 문서</a></li></ul></article>`,
      [],
      ['첫 문서', '둘째 문서'],
    ],
    [
      'related posts go',
      `<article>${p}${p}<div class="related-posts"><h3>더 보기</h3><ul><li><a href="/a">다른 글 하나</a></li></ul></div></article>`,
      ['다른 글 하나'],
      [],
    ],
    [
      'a heading named after its topic stays',
      `<article>${p}<h2 id="social-share">공유</h2>${p}</article>`,
      [],
      ['공유'],
    ],
    [
      'code in a wrapper named "extra" stays',
      `<article>${p}<div class="extra"><pre><code>let a</code></pre></div>${p}</article>`,
      [],
      ['let a'],
    ],
    ['a short last paragraph stays', `<article>${p}${p}<p>끝.</p></article>`, [], ['끝.']],
    [
      'the source of a quote stays',
      `<article>${p}<blockquote><p>말</p><footer>어느 책</footer></blockquote>${p}</article>`,
      [],
      ['어느 책'],
    ],
    [
      'a preview of a linked page stays',
      `<article>${p}<div><a href="https://x.example"><strong>다른 글의 제목</strong><p>${sentence}</p></a></div>${p}</article>`,
      [],
      ['다른 글의 제목'],
    ],
    [
      'a date above the text goes, one in it stays',
      `<article><div class="post-date">2024. 1. 2.</div>${p}${p}<div class="date">2020. 5. 6. 갱신</div>${p}</article>`,
      ['2024. 1. 2.'],
      ['2020. 5. 6.'],
    ],
    [
      'a call to subscribe goes',
      `<article>${p}<div class="subscribe-box">${sentence}</div>${p}</article>`.replace(
        sentence,
        '구독하세요. 매주 보내 드립니다.',
      ),
      [],
      [],
    ],
  ])('%s', (_, html, gone, kept) => {
    const found = text(html);
    for (const word of gone) expect(found).not.toContain(word);
    for (const word of kept) expect(found).toContain(word);
  });

  test('what comes back comes back whole, down to a word in code', () => {
    const tip = `<div class="extra-tip"><p>파일은 <code>.yaml</code> 형식으로 <a href="/doc">문서</a>에 적힌 자리에 두어야 합니다. ${sentence}</p></div>`;
    expect(text(`<article>${p}${tip}${p}</article>`)).toContain('파일은 .yaml 형식으로 문서에 적힌');
  });

  test('a cell of a table is not the article', () => {
    const table = `<table><tbody><tr><td>${p}${p}${p}</td><td>옆 칸의 글</td></tr></tbody></table>`;
    expect(text(`<div class="post">${table}<p>표 아래의 글입니다.</p></div>`)).toContain('옆 칸의 글');
  });

  test('all answers of a question page belong to it', () => {
    const answer = (n: number) =>
      `<div class="answer"><div class="body"><p>답 ${n}. ${sentence.repeat(5)}</p></div></div>`;
    const found = text(`<div id="answers">${answer(1)}${answer(2)}${answer(3)}</div>`);
    expect([1, 2, 3].filter((n) => found.includes(`답 ${n}.`))).toEqual([1, 2, 3]);
  });

  test('a page of two short lines is an article', () => {
    expect(text('<div><p>배포했다.</p><p>금요일이었다.</p></div>')).toContain('금요일이었다.');
  });

  test('a table of contents below a line about the page is what there is to read', () => {
    const chapter = (n: number) =>
      `<li>${n}. <a href="/c${n}.html">Chapter ${n}</a><ul><li><a href="/c${n}.html#a">Part</a></li></ul></li>`;
    const info =
      '<div id="info"><h2>Filters</h2><p>Copyright © 2021 The Maintainers<br>Revision 4.96 - 24 Jul 2022</p></div>';
    const list = `<div id="index"><ul>${[1, 2, 3, 4, 5, 6].map(chapter).join('')}</ul></div>`;
    expect(text(`<div id="outer"><div id="content">${info}${list}</div></div>`)).toContain('Chapter 6');
  });
});
