import { expect, test } from 'vitest';
import { agoText } from '@/components/reader/agoText';
import { koreanWords as t } from './words';

const now = new Date(2026, 10, 24, 9, 0).getTime();

test.each([
  [new Date(2026, 10, 24, 8, 59, 30), '방금'],
  [new Date(2026, 10, 24, 8, 55), '5분 전'],
  [new Date(2026, 10, 24, 6, 0), '3시간 전'],
  [new Date(2026, 10, 23, 8, 0), '어제'],
  [new Date(2026, 10, 21, 20, 0), '3일 전'],
  [new Date(2025, 8, 1), '작년'],
])('%s is %s', (time, text) => {
  expect(agoText(t, time.getTime(), now)).toBe(text);
});
