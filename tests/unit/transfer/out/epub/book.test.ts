// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { bookWriter } from '@/lib/transfer/out/epub/book';
import type { Exported } from '@/lib/transfer/out/exported';
import { exportedOf, placedOf, words, workshopOf } from '../sample';
import { bookFaults, filesOf } from './rules';

const styles = readFileSync(join(process.cwd(), 'lib/transfer/out/html/document.css'), 'utf8');

const PNG = Uint8Array.fromBase64(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
);

function book(...posts: Exported[]): Uint8Array {
  const parts: Uint8Array[] = [];
  const about = {
    id: 'urn:uuid:00000000-0000-4000-8000-000000000000',
    title: 'Galpi',
    modified: Date.UTC(2026, 10, 28),
  };
  const writer = bookWriter(
    about,
    words,
    workshopOf(document),
    styles,
    (part) => void parts.push(part.slice()),
  );
  for (const post of posts) writer.add(post);
  writer.end();
  return new Uint8Array(Buffer.concat(parts));
}

test('a book of several posts keeps the rules', () => {
  const pictured = {
    ...exportedOf(document),
    pictures: new Map([['https://dev.example/a.png', { type: 'image/png', bytes: PNG }]]),
  };
  const bytes = book(pictured, exportedOf(document), { ...exportedOf(document), body: null, text: null });
  expect(bookFaults(bytes)).toEqual([]);
  const files = filesOf(bytes);
  expect(files.get('EPUB/images/p1-1.png')).toEqual(PNG);
  const [first, second] = [1, 2].map((n) => new TextDecoder().decode(files.get(`EPUB/post-${n}.xhtml`)));
  expect(first).toContain('src="images/p1-1.png"');
  // not stored: a link, since a book asks for nothing
  expect(second).toContain('<a href="https://dev.example/a.png">그래프</a>');
});

test('highlights stand in the text with their notes, and in a list with all that is known of them', () => {
  const xhtml = new TextDecoder().decode(filesOf(book(exportedOf(document))).get('EPUB/post-1.xhtml'));
  const page = new DOMParser().parseFromString(xhtml, 'application/xhtml+xml');
  const marks = [...page.querySelectorAll('mark')].map((mark) => [
    mark.getAttribute('data-colour'),
    mark.textContent,
  ]);
  expect(marks).toEqual([
    ['yellow', '고르는 일도 '],
    ['yellow', '설계'],
    ['blue', 'select `a`\n  from t; -- ```'],
  ]);
  expect(page.querySelector('.text aside.note')!.textContent).toContain('왜 그런가');
  const items = [...page.querySelectorAll('.highlights > ol > li')].map((item) => item.textContent);
  expect(items).toHaveLength(3);
  expect(items[0]).toContain('중요 · #설계 #다시 읽기 · 2026-11-22');
  expect(items[1]).toContain('my.cnf, 1–2번째 줄 · sql');
  expect(items[2]).toContain('어디에도 없는 말');
});

// What the web writes and XHTML refuses.
test.each([
  '<li>밖에 선 항목</li>',
  '<ul><p>항목이 아닌 것</p>글<li>항목</li></ul>',
  '<dl><dd>뜻만</dd></dl><dl><dt>말</dt></dl><dl>글<dt>말</dt><dd>뜻</dd></dl>',
  '<strong><p>굵은 문단</p></strong>',
  '<h2><div>제목 속 상자</div></h2>',
  '<figcaption>그림 없는 설명</figcaption>',
  '<figure><figcaption>하나</figcaption><p>글</p><figcaption>둘</figcaption><p>끝</p></figure>',
  '<details><p>요약 없음</p></details><details><p>글</p><summary>뒤에 온 요약</summary></details>',
  '<summary>밖에 선 요약</summary>',
  '<ruby>한자</ruby><time>어제</time><time datetime="3 days ago">사흘 전</time>',
  '<table></table><table><tbody><tr></tr></tbody></table>',
  '<table><tr><td colspan="0" rowspan="-2" align="right">칸</td></tr></table>',
  '<img src="https://a.dev/x y.png" width="-1" height="0">',
  '<a href="https://a.dev/ㄱ|^{}#a#b%zz">주소</a><a href="https://[::1">깨진 주소</a>',
  '<ol type="x" start="3" reversed=""><li value="2">항목</li></ol>',
  '<p data-galpi-anchor="1">같은 <a data-galpi-ref="1" href="https://a.dev/#1">곳</a></p><p data-galpi-anchor="1">둘</p>',
  '<p>\u0000\u0008\ud800\uffff 쓸 수 없는 글자</p>',
  '<p>앞 <!-- a -- b --> 뒤 <a lang="ko">주소 없는 <b>링크</b></a></p>',
  '<bdo>방향 없음</bdo><bdo dir="auto">자동</bdo>',
  '<code><pre>코드 속 코드</pre></code>',
  '<b><figcaption>굵은 설명</figcaption><rt>소리</rt></b><h2><ul><li>제목 속 항목</li></ul></h2>',
  '<table><tfoot><tr><td>끝</td></tr></tfoot><tbody><tr><td>가</td></tr></tbody><thead><tr><th><h3>머리</h3></th></tr></thead><thead><tr><td>둘</td></tr></thead></table>',
  '<table><caption>칸 없는 표</caption></table><ruby>漢<rp>(</rp></ruby>',
  '<dfn>말<dfn>말</dfn></dfn><a href="https://a.dev/"><details><summary>요약</summary>글</details></a>',
  '<a href="https://a.dev/">밖<table><tr><td><a href="https://b.dev/">안</a></td></tr></table></a>',
  '<p lang="x">글</p><p lang="korean-language-of-a-page">글</p>',
  '<b data-galpi-anchor="1"><p>글</p></b><a data-galpi-ref="1" href="https://a.dev/#1">사라진 곳</a>',
])('%s', (html) => {
  const bytes = book(exportedOf(document, { title: 'a & <b>', byline: ']]>' }, html));
  expect(bookFaults(bytes)).toEqual([]);
});

test('addresses keep their hosts, days that no calendar has are none', () => {
  const html = '<a href="http://[::1]:80/[x]">주소</a><time datetime="2026-02-30">그날</time>';
  const page = new TextDecoder().decode(
    filesOf(book(exportedOf(document, {}, html))).get('EPUB/post-1.xhtml'),
  );
  expect(page).toContain('href="http://[::1]/%5Bx%5D"');
  expect(page).not.toContain('<time datetime="2026-02');
});

test('highlights of anything keep the rules, and their notes stand beside words, not in them', () => {
  const html =
    '<ruby>漢<rp>(</rp><rt>한</rt><rp>)</rp></ruby> <a href="https://a.dev/">링크 <b>굵게</b></a><table><thead><tr><th>칸</th></tr></thead></table>';
  const exported = exportedOf(document, {}, html);
  const { text } = exported.text!;
  const highlights = ['漢', '(', '한)', '굵게', '칸'].map((exact) => placedOf(text, exact, { note: '메모' }));
  const bytes = book({ ...exported, highlights });
  expect(bookFaults(bytes)).toEqual([]);
  const page = new DOMParser().parseFromString(
    new TextDecoder().decode(filesOf(bytes).get('EPUB/post-1.xhtml')),
    'application/xhtml+xml',
  );
  expect(page.querySelectorAll('.text > .note')).toHaveLength(3);
  expect(page.querySelector('a .note, ruby .note')).toBeNull();
});

test('what breaks a rule is found by the rules', () => {
  const broken = exportedOf(document, { lang: 'ko' }, '<p>글</p>');
  const bytes = book(broken);
  const files = filesOf(bytes);
  const page = new TextDecoder().decode(files.get('EPUB/post-1.xhtml'));
  const faults = (xhtml: string): string[] =>
    bookFaults(bytes, new Map([['EPUB/post-1.xhtml', new TextEncoder().encode(xhtml)]]));
  expect(faults(page.replace('<p>글</p>', '<p>글'))).toHaveLength(1);
  expect(faults(page.replace('<p>글</p>', '<li>글</li>'))).toEqual(['post-1.xhtml: li in section']);
  expect(faults(page.replace('<p>글</p>', '<img src="none.png" alt=""/>'))).toEqual([
    'post-1.xhtml: none.png is not in the book',
  ]);
  expect(faults(page.replace('<p>글</p>', '<p id="a">글</p><p id="a">글</p>'))).toEqual([
    'post-1.xhtml: id a twice',
  ]);
});
