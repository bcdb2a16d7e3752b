// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { htmlWithoutFloods } from '@/lib/article/floods';
import { body } from './body';

const flood = Array.from({ length: 3000 }, (_, i) => `data-a${i}="x"`).join(' ');

test('of a flood of attributes the first stay, with the element and all in it; the page is left alone', () => {
  const root = body(`<div class="post" ${flood}><p id="a">글 <em>b</em></p></div><p>c</p>`);
  const cut = body(htmlWithoutFloods(root));
  const [div, after] = cut.children;
  expect(div!.className).toBe('post');
  expect(div!.attributes).toHaveLength(200);
  expect(div!.innerHTML).toBe('<p id="a">글 <em>b</em></p>');
  expect(after!.outerHTML).toBe('<p>c</p>');
  expect(root.firstElementChild!.attributes.length).toBeGreaterThan(3000);
});

test('names that only a parser makes, and those of drawings, are no trouble', () => {
  const root = body(`<svg viewBox="0 0 1 1" xlink:href="#a" "=1 ${flood}><path d="M0 0"></path></svg>`);
  const html = htmlWithoutFloods(root);
  expect(html).toContain('xlink:href="#a"');
  expect(body(html).querySelector('path')!.namespaceURI).toBe('http://www.w3.org/2000/svg');
  expect(html.length).toBeLessThan(root.innerHTML.length / 5);
});

test.each(['<p class="a">a</p>', `<img src="data:image/png;base64,${'A'.repeat(9000)}" alt="x">`])(
  'what has none is written as it is: %.40s',
  (html) => {
    expect(htmlWithoutFloods(body(html))).toBe(html);
  },
);
