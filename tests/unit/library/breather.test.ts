import { expect, test, vi } from 'vitest';
import { breather } from '@/lib/library/breather';

/** Work that takes so many milliseconds by the clock. */
function busy(ms: number): void {
  const end = performance.now() + ms;
  while (performance.now() < end);
}

test('after some work the page draws and hears its reader, after little it goes on', async () => {
  const drawn = vi.fn();
  const breathe = breather(new AbortController().signal, drawn);
  const heard: string[] = [];
  setImmediate(() => heard.push('reader'));
  await breathe();
  expect([drawn.mock.calls.length, heard]).toEqual([0, []]);
  busy(40);
  await breathe();
  expect(drawn).toHaveBeenCalledTimes(1);
  await vi.waitFor(() => expect(heard).toEqual(['reader']));
});

test('what its reader stops ends, also while the page rests', async () => {
  const stopping = new AbortController();
  const breathe = breather(stopping.signal, () => stopping.abort());
  busy(40);
  await expect(breathe()).rejects.toThrow();
  await expect(breathe()).rejects.toThrow();
});
