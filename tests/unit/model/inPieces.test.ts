import { expect, test, vi } from 'vitest';
import { atOnce, inBreaths, type InPieces } from '@/lib/model/inPieces';

function* counting(to: number, work: () => void = () => undefined): InPieces<number> {
  let sum = 0;
  for (let i = 1; i <= to; i++) {
    work();
    sum += i;
    yield;
  }
  return sum;
}

test('pieces give the same at once and in breaths', async () => {
  expect(atOnce(counting(10))).toBe(55);
  expect(await inBreaths(counting(10))).toBe(55);
});

test('long work lets others in between', async () => {
  const busy = (): void => {
    for (const end = performance.now() + 30; performance.now() < end;);
  };
  const heard = vi.fn<() => void>();
  const timer = setInterval(heard, 1);
  await inBreaths(counting(8, busy));
  clearInterval(timer);
  expect(heard.mock.calls.length).toBeGreaterThanOrEqual(2);
});

test('what a piece throws is thrown', async () => {
  const failing = counting(2, () => {
    throw new Error('broken');
  });
  await expect(inBreaths(failing)).rejects.toThrow('broken');
});
