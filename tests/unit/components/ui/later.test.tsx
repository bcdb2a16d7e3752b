// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { expect, test, vi } from 'vitest';
import { later } from '@/components/ui/later';
import { show } from '../library/show';

test('a component is loaded once, when it is first drawn, and drawn at once from then on', async () => {
  const load = vi.fn(() => Promise.resolve(({ name }: { name: string }) => <p>{name}</p>));
  const Later = later(load);
  expect(load).not.toHaveBeenCalled();
  const root = await show(<Later name="하나" />);
  await act(() => Promise.resolve());
  expect(root.textContent).toBe('하나');
  const again = await show(<Later name="둘" />);
  expect(again.textContent).toBe('둘');
  expect(load).toHaveBeenCalledTimes(1);
});
