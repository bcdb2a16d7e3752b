import { expect, test } from 'vitest';
import { measureOf, typeStyle } from '@/components/reader/typeStyle';
import { widthOf } from '@/components/reader/useWidth';
import { defaults } from '@/lib/model/settings';

test.each([
  ['ko', null, 680],
  ['ko-KR', null, 680],
  ['en', null, 640],
  ['', null, 640],
  ['ko', 800, 800],
])('a post in "%s" with width %s is %i wide', (lang, measure, width) => {
  expect(measureOf({ ...defaults, measure }, lang)).toBe(width);
});

test('lines fall on whole pixels', () => {
  expect(typeStyle(defaults, 'ko')['--article-line']).toBe('32px');
});

test.each([
  [1440, 'wide'],
  [1180, 'wide'],
  [1179, 'middle'],
  [600, 'middle'],
  [390, 'narrow'],
])('%i px is %s', (px, width) => {
  expect(widthOf(px)).toBe(width);
});
