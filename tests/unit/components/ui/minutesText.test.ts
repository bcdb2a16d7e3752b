import { expect, test } from 'vitest';
import { leftText, minutesText } from '@/components/ui/minutesText';
import { koreanWords as t } from '../reader/words';

test.each([
  [{ text: 12, code: 4 }, '16분 · 코드 4분'],
  [{ text: 5, code: 0 }, '5분'],
  [{ text: 0, code: 2 }, '2분'],
  [{ text: 0, code: 0 }, ''],
])('%o reads %s', (minutes, text) => {
  expect(minutesText(t, minutes)).toBe(text);
});

test.each([
  [0, '11분 남음 · 코드 2분'],
  [0.5, '6분 남음 · 코드 1분'],
  [1, ''],
])('after a share of %d there is "%s"', (share, text) => {
  expect(leftText(t, { text: 9, code: 2 }, share)).toBe(text);
});
