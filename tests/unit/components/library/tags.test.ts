import { expect, test } from 'vitest';
import { completions, tagOf } from '@/components/library/tags';

test.each([
  ['  캐시 ', '캐시'],
  ['#캐시', '캐시'],
  ['##새 태그', '새-태그'],
  ['가, ', '가'],
  ['한글'.normalize('NFD'), '한글'],
  [' # ', ''],
])('%j is kept as %j', (typed, tag) => {
  expect(tagOf(typed)).toBe(tag);
});

test.each([
  ['', [], ['운영', '캐시', 'Cache', '운영체제']],
  ['운', [], ['운영', '운영체제']],
  ['c', [], ['Cache']],
  ['체제', [], ['운영체제']],
  ['운', ['운영'], ['운영체제']],
])('%j on a post tagged %j offers %j', (typed, has, offered) => {
  expect(completions(typed, ['운영', '캐시', 'Cache', '운영체제'], has)).toEqual(offered);
});

test('what starts with the word comes before what holds it', () => {
  expect(completions('체', ['운영체제', '체크'], [])).toEqual(['체크', '운영체제']);
});
