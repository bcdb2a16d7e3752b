// @vitest-environment jsdom
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { atOnce } from '@/lib/model/inPieces';
import { findAll, learnNames, made, namesOf, ownNames } from '@/lib/article/names';

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
  ['a tag', 'video, span', ['d']],
  ['a tag below another', 'div > p, section p', ['b']],
  ['a tag with a class', 'p.note, span.note', ['d']],
  ['any tag', '* > [role]', ['c']],
  ['what a step makes', 'figure, p[role]', ['c']],
  ['nothing', '.other, [class*="else"], video, div > table', []],
])('a page whose names are known is asked for %s', (_, selector, texts) => {
  const document = page(markup);
  learnNames(document, atOnce(namesOf(document.body)));
  expect(textsOf(findAll(document, selector))).toEqual(texts);
  expect(textsOf(findAll(document.body, selector))).toEqual(texts);
});

test('names that a page does not have are not looked for', () => {
  const document = page(markup);
  learnNames(document, ownNames(document.body));
  expect(textsOf(findAll(document, '.note'))).toEqual([]);
  expect(textsOf(findAll(document, 'b'))).toEqual([]);
});

test('every kind of element that a step makes is known to be made', () => {
  const folder = join(import.meta.dirname, '../../../lib/article');
  const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.ts'),
  );
  const asked = sources.flatMap((name) => {
    const source = readFileSync(join(folder, name), 'utf8');
    return Array.from(source.matchAll(/(?:createElement\(|\bmake\([^,(]*,)\s*'(\w+)'/g), ([, tag]) => tag!);
  });
  expect(asked).toContain('figure');
  expect(asked.filter((tag) => !made.includes(tag))).toEqual([]);
});

test('elements of a kind that steps make are found in a page that had none', () => {
  const document = page('<i>a</i>');
  learnNames(document, atOnce(namesOf(document.body)));
  document.body.append(document.createElement('figure'));
  expect(findAll(document, 'video, figure')).toHaveLength(1);
});

test('of a page whose names nobody learned all are looked for', () => {
  expect(textsOf(findAll(page(markup), '.note'))).toEqual(['d']);
});

test('what an element and those below it are called', () => {
  const below: string[] = [];
  const { body } = page('<body class="a"><p class="b C"></p><svg class="b C"><linearGradient/></svg></body>');
  expect(atOnce(namesOf(body, (el, i) => below.push(`${i} ${el.localName}`)))).toEqual({
    tags: new Set(['body', 'p', 'svg', 'lineargradient']),
    classes: 'a b c',
  });
  expect(below).toEqual(['0 p', '1 svg', '2 linearGradient']);
});
