// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { isInked, textStart } from '@/lib/article/textStart';
import { body } from './body';

test.each([
  ['all of a short text, whatever is between', '<p>하나 <b>둘</b><!-- no --></p><i>셋</i>', 50, '하나 둘셋'],
  ['nothing of an element without text', '<br><img>', 5, ''],
  [
    'of a longer one more than was asked for, and not all',
    '<p>12345</p><p>67890</p><p>no</p>',
    6,
    '1234567890',
  ],
])('%s', (_, html, most, expected) => {
  expect(textStart(body(html), most)).toBe(expected);
});

test('it ends where the element ends', () => {
  expect(textStart(body('<p>a<i>b</i></p><p>c</p>').querySelector('p')!, 50)).toBe('ab');
});

test.each([
  ['<p> \n</p><b>\u00a0</b>', false],
  ['<p> </p><div><i>x</i></div>', true],
  ['', false],
])('%j has text: %s', (html, expected) => {
  expect(isInked(body(html))).toBe(expected);
});
