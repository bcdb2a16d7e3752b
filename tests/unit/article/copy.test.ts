// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { copyOf } from '@/lib/article/copy';
import { findAll } from '@/lib/article/names';
import { atOnce } from '@/lib/model/inPieces';

const page = (html: string): Document => new DOMParser().parseFromString(`<body>${html}</body>`, 'text/html');
const many = (n: number, html: string): string => html.repeat(n);

test('a page is copied whole, however large', () => {
  const small = page('<!-- a --><p class="x">b</p>c');
  expect(atOnce(copyOf(small)).outerHTML).toBe(small.body.outerHTML);
  const large = page(`a<main><!-- b -->${many(9000, '<p>c</p>d')}</main><div>${many(5000, '<i></i>')}</div>`);
  expect(atOnce(copyOf(large)).outerHTML).toBe(large.body.outerHTML);
});

test('a small one in one piece', () => {
  expect(copyOf(page(many(3000, '<p>a</p>'))).next().done).toBe(true);
});

test('a large one in several; what goes meanwhile was there at the click, and all of it is found', () => {
  const document = page(`<main>${many(4500, '<p>a</p>')}</main><section>${many(4500, '<b>a</b>')}</section>`);
  const before = document.body.outerHTML;
  const pieces = copyOf(document);
  expect(pieces.next().done).toBe(false);
  for (const el of document.querySelectorAll('p:nth-child(even), section')) el.remove();
  const body = atOnce(pieces);
  expect(body.outerHTML).toBe(before);
  expect(findAll(body, 'section, video')).toHaveLength(1);
});
