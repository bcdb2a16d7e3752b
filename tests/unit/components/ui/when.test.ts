import { expect, test } from 'vitest';
import { when } from '@/components/ui/when';

const now = new Date(2026, 10, 24, 10).getTime();

test.each([
  [new Date(2026, 10, 24, 1), 'ko', '오늘'],
  [new Date(2026, 10, 23, 23), 'ko', '어제'],
  [new Date(2026, 10, 21, 9), 'ko', '3일 전'],
  [new Date(2026, 10, 16, 9), 'ko', '11월 16일'],
  [new Date(2025, 10, 16, 9), 'ko', '2025년 11월 16일'],
  [new Date(2026, 10, 23, 23), 'en', 'yesterday'],
  [new Date(2026, 10, 16, 9), 'en', 'Nov 16'],
  [new Date(2025, 10, 16, 9), 'en', 'Nov 16, 2025'],
  [new Date(2026, 10, 26, 9), 'ko', '11월 26일'],
])('%s in %s is %s', (time, lang, said) => {
  expect(when(time.getTime(), now, lang)).toBe(said);
});
