// @vitest-environment jsdom
import { signal } from '@preact/signals';
import { beforeEach, expect, test, vi } from 'vitest';
import { useKeys } from '@/components/reader/useKeys';
import type { Reading } from '@/lib/reader/reading';
import { press, show } from '../library/show';

const take = vi.fn(() => true);
const reading = {
  chosen: signal(null),
  selection: { span: signal(null), picture: signal(null) },
  caret: { take },
} as unknown as Reading;

function Keys() {
  useKeys({ reading, sheet: null, setSheet: () => undefined, onClose: () => undefined });
  return (
    <>
      <input type="radio" />
      <button type="button">text</button>
    </>
  );
}

beforeEach(() => take.mockClear());

test('arrows are the caret’s, but among radio buttons they choose one', async () => {
  const root = await show(<Keys />);
  await press(root.querySelector('input')!, 'ArrowRight');
  expect(take).not.toHaveBeenCalled();
  await press(root.querySelector('button')!, 'ArrowRight');
  expect(take).toHaveBeenCalledTimes(1);
});
