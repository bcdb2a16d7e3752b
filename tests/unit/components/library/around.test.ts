import { expect, test } from 'vitest';
import { around } from '@/components/library/around';
import { placesOf } from '@/components/library/Matched';

test('a short text is shown whole, on one line', () => {
  expect(around('캐시가\n  비었다', 0)).toBe('캐시가 비었다');
});

test('a long text is shown from a space a little before the place', () => {
  const text = `${'앞의 말 '.repeat(40)}찾은 말 ${'뒤의 말 '.repeat(80)}`;
  const shown = around(text, text.indexOf('찾은'));
  expect(shown).toMatch(/^… (앞의|말) /);
  expect(shown.indexOf('찾은')).toBeLessThan(50);
  expect(shown.endsWith(' …')).toBe(true);
});

test('words are found one by one, and those that touch are one place', () => {
  expect(placesOf('복구 장애', '장애 복구')).toEqual([
    { start: 0, end: 2 },
    { start: 3, end: 5 },
  ]);
  expect(placesOf('장애 애복', '장애복구')).toEqual([{ start: 0, end: 3 }]);
  expect(placesOf('없음', '장애')).toEqual([]);
});
