// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { detectLanguage } from '@/lib/article/code/detect';
import { codeText } from '@/lib/article/code/text';
import { isAboutLine } from '@/lib/article/content/about';
import { backgroundImages } from '@/lib/article/images/backgrounds';
import { noscriptImages } from '@/lib/article/images/noscript';
import { sourceOf } from '@/lib/article/images/source';
import { bestOf } from '@/lib/article/images/srcset';
import { bare } from '@/lib/article/math/tex';
import { readJsonLd } from '@/lib/article/meta/jsonld';
import { linkedData } from '@/lib/transfer/in/html/savedPage';
import { body } from './body';

// A pattern that tries each start with each end of such a text takes hours for it, or longer than the world stands.
const MANY = 1_000_000;
const spaces = ' '.repeat(MANY);

test.each([
  ['empty lines under a comment of a properties file', `# a=b\n${'\n'.repeat(200)}a = {`],
  ['assignments in one line', `${'a.b='.repeat(200)}\n!`],
  ['empty lines in a bracket', `[${'\n'.repeat(1400)}"`],
  ['functions that never end', `${'func(n'.repeat(120)}${')n'.repeat(300)}`],
])('the language of code is told whatever stands in it: %s', (_, text) => {
  expect(detectLanguage(text)).toBe('');
});

test.each([
  [
    'a word of code that is white space',
    () => codeText(pre(`<span class="k">${spaces}#</span>`)).trim(),
    '#',
  ],
  ['empty lines of code', () => codeText(pre(`<i></i>${'\n'.repeat(MANY)}x`)), 'x'],
  ['a line as long as a book', () => isAboutLine('by '.repeat(MANY)), false],
  ['one address without an end', () => bestOf(`${'a'.repeat(MANY)} b`), null],
  ['candidates without an end', () => bestOf('/a.png 1x,'.repeat(MANY)), '/a.png'],
  ['TeX that is white space', () => bare(`${spaces}x`), 'x'],
  ['tags in noscript that do not end', () => noscriptImages(noscript('<img '.repeat(MANY))), 0],
  ['names of attributes in noscript', () => noscriptImages(noscript(`<img ${'a'.repeat(MANY)}>`)), 0],
  ['backgrounds that do not end', () => backgroundImages(styled('background:url('.repeat(MANY / 10))), 0],
  ['an address of lazy names', () => sourceOf(img('/lazy_'.repeat(MANY / 10))), '/lazy_'.repeat(MANY / 10)],
  ['JSON-LD that is white space', () => readJsonLd(data(`${spaces.slice(0, 390_000)}x`)).title, ''],
  ['scripts that do not end', () => linkedData('<script type=application/ld+json>'.repeat(MANY / 10)), []],
])('%s', (_, read: () => unknown, expected) => {
  expect(read()).toEqual(expected);
});

const pre = (html: string): Element => body(`<pre>${html}</pre>`).querySelector('pre')!;

function noscript(text: string): Element {
  const root = body('<noscript></noscript>');
  root.querySelector('noscript')!.textContent = text;
  return root;
}

function styled(style: string): Element {
  const root = body('<div role="img"></div>');
  root.querySelector('div')!.setAttribute('style', style);
  return root;
}

function img(src: string): Element {
  const root = body('<img>');
  root.querySelector('img')!.setAttribute('src', src);
  return root.querySelector('img')!;
}

const data = (text: string): Document =>
  new DOMParser().parseFromString(`<script type="application/ld+json">${text}</script>`, 'text/html');
