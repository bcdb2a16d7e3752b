// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { extractArticle } from '@/lib/article/extract';
import { limits, tooBig } from '@/lib/article/limits';

const small = { ...limits, elements: 20, nodes: 60, text: 100, depth: 5, levels: 50, textLevels: 300 };

function page(html: string): Document {
  const document = window.document.implementation.createHTMLDocument('');
  document.body.innerHTML = html;
  return document;
}

test.each([
  ['a post', '<article><h1>글</h1><p>문장</p></article>', false],
  ['nothing', '', false],
  ['as many elements as may be', '<br>'.repeat(20), false],
  ['one more', '<br>'.repeat(21), true],
  ['as much text as may be', 'x'.repeat(100), false],
  ['one more letter', `<p>${'x'.repeat(60)}</p><p>${'x'.repeat(41)}</p>`, true],
  ['as deep as may be', `${'<div>'.repeat(4)}x`, false],
  ['deeper', `${'<div>'.repeat(7)}x`, true],
  ['what an app has for its own use', `<p>x</p><script>${'x'.repeat(200)}</script><p>y</p>`, false],
  ['more beside it', `<style>${'x'.repeat(200)}</style>${'<br>'.repeat(21)}`, true],
  ['deep in the last branch', `<p>a</p><p><b>b</b></p>${'<div>'.repeat(7)}`, true],
  ['many branches that are not deep', '<p><b><i>x</i></b></p>'.repeat(6), false],
  ['more of them, each with its levels', '<p><b><i><u>x</u></i></b></p>'.repeat(5), false],
  ['deeper ones, each with its levels', `<p>${'<b><i><u></u></i></b>'.repeat(6)}</p>`, true],
  ['much text in many levels', `<p><b><i>${'x'.repeat(90)}</i></b></p>`, true],
  ['long comments', `<!--${'x'.repeat(101)}--><p>x</p>`, true],
  ['many comments', '<!---->'.repeat(61), true],
])('%s', (_, html, big) => {
  expect(tooBig(page(html), small)).toBe(big);
});

const levels = (n: number, inner: string): string => '<div>'.repeat(n) + inner + '</div>'.repeat(n);

test.each([
  ['a short page', '<article><p>글</p></article>', false],
  ['a page with one formula', '<p><math><mrow><mi>x</mi></mrow></math></p>', false],
  ['a post of 45 levels', levels(45, 'x'), false],
  ['a letter more than may be', `<p>${'x'.repeat(limits.text + 1)}</p>`, true],
  ['a comment that is longer', `<p>x</p><!--${'x'.repeat(limits.text + 1)}-->`, true],
  ['long text 35 levels deep', levels(35, 'x'.repeat(900_000)), true],
  ['what an app has for its own use', `<p>x</p><script>${'x'.repeat(limits.text + 1)}</script>`, false],
  ['an option more than may be', '<option>'.repeat(limits.options + 1), true],
  [
    'a row of a formula with a part more',
    `<math><mrow>${'<mi>x</mi>'.repeat(limits.parts + 1)}</mrow></math>`,
    true,
  ],
])('by the limits of the product: %s', (_, html, big) => {
  expect(tooBig(page(html))).toBe(big);
});

test('a tree that is far too deep is told, and is refused', () => {
  const document = page('');
  let inner: Element = document.body;
  for (let i = 0; i < 3000; i++) inner = inner.appendChild(document.createElement('div'));
  expect(tooBig(document)).toBe(true);
  expect(extractArticle(document, 'https://dev.example/deep', new Date(0))).toEqual({
    ok: false,
    reason: 'big',
  });
});

test('a document without a body has nothing to be too big for', () => {
  const document = page('');
  document.body.remove();
  expect(tooBig(document, limits)).toBe(false);
});
