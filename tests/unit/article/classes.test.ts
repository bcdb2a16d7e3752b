// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { classesOf, learnClasses, withClass } from '@/lib/article/classes';

const page = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');
const textsOf = (found: Iterable<Element>): string[] => Array.from(found, (el) => el.textContent ?? '');

const markup =
  '<p class="KaTeX">a</p><div class="box"><p class="my-Card-x">b</p></div><p role="tab">c</p><span class="note">d</span>';

test.each([
  ['a class in any case', '.katex, .KaTeX', ['a']],
  ['a part of a class', '.other, [class*="card" i]', ['b']],
  ['two classes of one selector', '.box > p, .other > p', ['b']],
  ['what names no class', '[role="tab"], .other', ['c']],
  ['one of several elements', ':is(p, span).note, :is(p, span).other', ['d']],
  ['nothing', '.other, [class*="else"]', []],
])('a page whose classes are known is asked for %s', (_, selector, texts) => {
  const document = page(markup);
  learnClasses(document, classesOf(document.body));
  expect(textsOf(withClass(document, selector))).toEqual(texts);
  expect(textsOf(withClass(document.body, selector))).toEqual(texts);
});

test('classes that a page does not have are not looked for', () => {
  const document = page(markup);
  learnClasses(document, 'box');
  expect(textsOf(withClass(document, '.note'))).toEqual([]);
});

test('of a page whose classes nobody learned all are looked for', () => {
  expect(textsOf(withClass(page(markup), '.note'))).toEqual(['d']);
});

test('what an element and those below it are called', () => {
  expect(classesOf(page('<body class="a"><p class="b c"></p><i class="b c"></i></body>').body)).toBe('a b c');
});
