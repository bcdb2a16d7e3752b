// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { floods } from '@/lib/article/floods';
import { body } from './body';

const flood = Array.from({ length: 3000 }, (_, i) => `data-a${i}="x"`).join(' ');

test('of a flood of attributes the first stay, with the element and all in it', () => {
  const root = body(`<div class="post" ${flood}><p id="a">글 <em>b</em></p></div><p>c</p>`);
  expect(floods(root)).toBe(1);
  const [div] = root.children;
  expect(div!.className).toBe('post');
  expect(div!.attributes).toHaveLength(200);
  expect(div!.innerHTML).toBe('<p id="a">글 <em>b</em></p>');
});

test('names that only a parser makes, and those of drawings, are no trouble', () => {
  const root = body(`<svg viewBox="0 0 1 1" xlink:href="#a" "=1 ${flood}><path d="M0 0"></path></svg>`);
  expect(floods(root)).toBe(1);
  expect(root.firstElementChild!.getAttribute('xlink:href')).toBe('#a');
  expect(root.querySelector('path')!.namespaceURI).toBe('http://www.w3.org/2000/svg');
});

test('a page without one is left alone', () => {
  const root = body('<p class="a">a</p>');
  const { firstChild } = root;
  expect(floods(root)).toBe(0);
  expect(root.firstChild).toBe(firstChild);
});
