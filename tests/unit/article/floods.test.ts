// @vitest-environment jsdom
import { beforeAll, expect, test } from 'vitest';
import { withoutFloods } from '@/lib/article/floods';
import { sanitise } from '@/lib/article/sanitise';
import { giveSetHtml } from '../library/importing/items';
import { body } from './body';

beforeAll(giveSetHtml);

const flood = Array.from({ length: 3000 }, (_, i) => `data-a${i}="x"`).join(' ');

test('of a flood of attributes the first stay, with the element and all in it', () => {
  const html = `<div class="post" ${flood}><p id="a">글 <em>b</em></p></div><p>c</p>`;
  const [div, after] = body(withoutFloods(html, document)).children;
  expect(div!.className).toBe('post');
  expect(div!.attributes).toHaveLength(200);
  expect(div!.innerHTML).toBe('<p id="a">글 <em>b</em></p>');
  expect(after!.outerHTML).toBe('<p>c</p>');
  expect(sanitise(html, 'https://blog.example/', window)).toBe('<div><p>글 <em>b</em></p></div><p>c</p>');
});

test('names that only a parser makes, and those of drawings, are no trouble', () => {
  const html = `<svg viewBox="0 0 1 1" xlink:href="#a" "=1 ${flood}><path d="M0 0"></path></svg>`;
  const cut = withoutFloods(html, document);
  expect(cut).toContain('xlink:href="#a"');
  expect(body(cut).querySelector('path')!.namespaceURI).toBe('http://www.w3.org/2000/svg');
  expect(cut.length).toBeLessThan(html.length / 5);
});

test.each(['<p class="a">a', `<img src="data:image/png;base64,${'A'.repeat(9000)}" alt=x>`])(
  'what has none is as it was: %.40s',
  (html) => {
    expect(withoutFloods(html, document)).toBe(html);
  },
);

test('a name that holds a sign of a tag hides none', () => {
  const [p] = body(withoutFloods(`<p x< ${flood}>글</p>`, document)).children;
  expect(p!.attributes).toHaveLength(200);
});
