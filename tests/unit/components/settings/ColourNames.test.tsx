// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { expect, test, vi } from 'vitest';
import { ColourNames } from '@/components/settings/ColourNames';
import { show } from '../library/show';

test('a name is kept when the field is left, and the others stay', async () => {
  const onChange = vi.fn();
  const root = await show(<ColourNames names={{ blue: '새로 안 것' }} onChange={onChange} />);
  const field = root.querySelector<HTMLInputElement>('[aria-label="노랑의 이름"]')!;
  await act(() => {
    field.value = ' 중요한 곳 ';
    field.dispatchEvent(new Event('change', { bubbles: true }));
  });
  expect(onChange).toHaveBeenCalledExactlyOnceWith({ blue: '새로 안 것', yellow: '중요한 곳' });
});
