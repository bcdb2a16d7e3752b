// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { expect, test, vi } from 'vitest';
import { ColourNames } from '@/components/settings/ColourNames';
import { sizeText } from '@/components/settings/sizeText';
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

test.each([
  [0, '0kB'],
  [550 * 1024, '550kB'],
  [5.25 * 1024 * 1024, '5.3MB'],
  [312 * 1024 * 1024, '312MB'],
  [3.5 * 1024 ** 3, '3.5GB'],
])('%i bytes are %s', (bytes, said) => {
  expect(sizeText(bytes, 'ko')).toBe(said);
});
