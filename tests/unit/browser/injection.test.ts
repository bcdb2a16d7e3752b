import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { injected, type inPage as InPage } from '@/lib/browser/injection';

interface Script {
  target: { tabId: number };
  func: (...given: number[]) => number;
  args: number[];
}

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

test('a function that asks the page waits for the grant, too', async () => {
  const executeScript = vi
    .fn<(script: Script) => Promise<{ result: number }[]>>()
    .mockRejectedValueOnce(new Error('no access'))
    .mockImplementation(({ func, args }) => Promise.resolve([{ result: func(...args) }]));
  const inPage = await inPageOf({ scripting: { executeScript } });
  const sum = inPage(7, (a: number, b: number) => a + b, 1, 2);
  await vi.runAllTimersAsync();
  expect(await sum).toBe(3);
  expect(executeScript).toHaveBeenLastCalledWith(expect.objectContaining({ target: { tabId: 7 } }));
});

/** Another test may have loaded it with a browser of its own. */
async function inPageOf(browser: object): Promise<typeof InPage> {
  vi.resetModules();
  vi.doMock('wxt/browser', () => ({ browser }));
  const { inPage } = await import('@/lib/browser/injection');
  vi.doUnmock('wxt/browser');
  vi.resetModules();
  return inPage;
}
