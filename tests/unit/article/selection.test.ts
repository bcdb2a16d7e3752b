// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { limits } from '@/lib/article/limits';
import { extractSelection } from '@/lib/article/selection';

const PAGE = 'https://dev.example/cache?utm_source=x#top';

function page(html: string): Document {
  return new DOMParser().parseFromString(`<title>캐시 이야기</title><body>${html}`, 'text/html');
}

function selected(document: Document, from: string, to: string) {
  const texts: Text[] = [];
  const walker = document.createTreeWalker(document.body, 4);
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  const range = document.createRange();
  const start = texts.find(({ data }) => data.includes(from))!;
  const end = texts.find(({ data }) => data.includes(to))!;
  range.setStart(start, start.data.indexOf(from));
  range.setEnd(end, end.data.indexOf(to) + to.length);
  const extraction = extractSelection(document, range, PAGE, new Date(0));
  if (!extraction.ok) throw new Error(extraction.reason);
  return extraction.article;
}

const body =
  '<h2>설계</h2><p>첫 문장입니다. <b>둘째</b> 문장입니다.</p><pre><code class="language-sql">a\nb\nc</code></pre><p>끝</p>';

test('is what was selected, cleaned as a whole post is', () => {
  const article = selected(page(body), '둘째', 'b');
  expect(article.text.replace(/\s+/g, ' ')).toContain('둘째 문장입니다.');
  expect(article.text).not.toContain('첫 문장');
  expect(article.html).toContain('<b>둘째</b>');
  expect(article.title).toMatch(/^둘째 문장입니다\./);
});

test('lines of code stay code', () => {
  const article = selected(page(body), 'b', 'c');
  expect(article.html).toMatch(/<pre[^>]*><code[^>]*>b\nc<\/code><\/pre>/);
});

test('is known by the page with a fragment, the same for the same words, another for others', () => {
  const keys = [
    selected(page(body), '첫', '둘째'),
    selected(page(`<p>새 문단</p>${body}`), '첫', '둘째'),
    selected(page(body), '첫', '끝'),
  ];
  const [one, same, other] = keys.map(({ key }) => key);
  expect(one).toMatch(/^https:\/\/dev\.example\/cache#selection-[a-z0-9]+$/);
  expect(same).toBe(one);
  expect(other).not.toBe(one);
  // its own address is no other name of the page: that stays another post
  expect(keys[0]!.url).toBe(one);
});

test('a selection that begins with a heading is called by it', () => {
  expect(selected(page(body), '설계', '끝').title).toBe('설계');
});

test('more than can be read of a page in time is refused, and a part of such a page is read', () => {
  const document = page(`<p>첫 줄</p>${'<i>낱말</i>'.repeat(limits.elements)}`);
  const range = document.createRange();
  range.selectNodeContents(document.body);
  expect(extractSelection(document, range, PAGE, new Date(0))).toEqual({ ok: false, reason: 'big' });
  expect(selected(document, '첫', '줄').text).toContain('첫 줄');
});
