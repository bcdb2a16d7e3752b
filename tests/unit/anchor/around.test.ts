// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { aroundOf } from '@/lib/anchor/around';
import { articleText } from '@/lib/anchor/text';

const of = (html: string, exact: string) => {
  const root = document.createElement('div');
  root.innerHTML = html;
  const text = articleText(root);
  const start = text.text.indexOf(exact);
  return aroundOf(text, { start, end: start + exact.length });
};

test.each([
  ['<h2>제목</h2><p>본문 글</p><p>다음</p>', '본문 글', '제목\n', '\n다음'],
  ['<p>앞말 <b>캐</b>시는 뒷말</p>', '캐시', '앞말 ', '는 뒷말'],
  ['<p>하나</p>', '하나', '\n', '\n'],
  ['<ul><li>하나</li><li>둘</li></ul>', '둘', '하나\n', '\n'],
])('%s around %s', (html, exact, before, after) => {
  expect(of(html, exact)).toEqual({ before, after });
});
