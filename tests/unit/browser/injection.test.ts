import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { injected } from '@/lib/browser/injection';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('a script that goes through at once is injected once', async () => {
  const inject = vi.fn<() => Promise<string>>().mockResolvedValue('read');
  expect(await injected(inject)).toBe('read');
  expect(inject).toHaveBeenCalledOnce();
});

test('a grant that arrives late is waited for', async () => {
  const inject = vi
    .fn<() => Promise<string>>()
    .mockRejectedValueOnce(new Error('no access'))
    .mockResolvedValue('read');
  const done = injected(inject);
  await vi.runAllTimersAsync();
  expect(await done).toBe('read');
  expect(inject).toHaveBeenCalledTimes(2);
});

test('a page that stays closed is given up, with its own refusal', async () => {
  const inject = vi.fn<() => Promise<string>>().mockRejectedValue(new Error('no access'));
  const done = injected(inject);
  const refused = expect(done).rejects.toThrow('no access');
  await vi.runAllTimersAsync();
  await refused;
  expect(inject).toHaveBeenCalledTimes(5);
});
