import { afterEach, expect, test, vi } from 'vitest';
import { localDay } from '@/lib/transfer/localDay';

afterEach(() => void vi.unstubAllEnvs());

test.each([
  ['Asia/Seoul', '2026-11-28T16:30:00Z', '2026-11-29'],
  ['America/New_York', '2026-11-28T03:30:00Z', '2026-11-27'],
  ['UTC', '0812-01-02T03:04:05Z', '0812-01-02'],
])('in %s %s is in %s', (zone, instant, day) => {
  vi.stubEnv('TZ', zone);
  expect(localDay(Date.parse(instant))).toBe(day);
});

test('a time that no calendar has is no day', () => {
  expect(localDay(Number.NaN)).toBe('');
  expect(localDay(1e99)).toBe('');
});
