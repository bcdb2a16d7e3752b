// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { expect, test, vi } from 'vitest';
import { TagEditor } from '@/components/library/TagEditor';
import { press, show, type } from './show';

async function editor(tags: string[] = ['캐시']) {
  const on = { change: vi.fn(), close: vi.fn() };
  const root = await show(
    <TagEditor tags={tags} known={['운영', '운영체제']} onChange={on.change} onClose={on.close} />,
  );
  return { on, root, field: root.querySelector('input')! };
}

test('it takes the focus', async () => {
  const { field } = await editor();
  expect(document.activeElement).toBe(field);
});

test.each([',', 'Enter'])('%s adds what is typed', async (key) => {
  const { on, field } = await editor();
  await type(field, '새 태그');
  await press(field, key);
  expect(on.change).toHaveBeenCalledExactlyOnceWith(['캐시', '새-태그']);
  expect(field.value).toBe('');
});

test('so does a comma that ends a Hangul syllable, or comes with what is pasted', async () => {
  const { on, field } = await editor();
  await type(field, '운영');
  await act(
    () =>
      void field.dispatchEvent(new KeyboardEvent('keydown', { key: ',', isComposing: true, bubbles: true })),
  );
  await type(field, '운영,');
  expect(on.change).toHaveBeenLastCalledWith(['캐시', '운영']);
  expect(field.value).toBe('');
  await type(field, '운영, 캐시,큐, 반');
  expect(on.change).toHaveBeenLastCalledWith(['캐시', '운영', '큐']);
  expect(field.value.trim()).toBe('반');
});

test('the arrows choose from what is offered', async () => {
  const { on, field, root } = await editor();
  await type(field, '운');
  await press(field, 'ArrowDown');
  await press(field, 'ArrowDown');
  expect(root.querySelector('[aria-selected=true]')?.textContent).toBe('#운영체제');
  expect(field.getAttribute('aria-activedescendant')).toBe(root.querySelector('[aria-selected=true]')?.id);
  await press(field, 'Enter');
  expect(on.change).toHaveBeenCalledExactlyOnceWith(['캐시', '운영체제']);
});

test('Backspace takes the last tag away, only when nothing is typed', async () => {
  const { on, field } = await editor(['캐시', '운영']);
  await type(field, '새');
  await press(field, 'Backspace');
  expect(on.change).not.toHaveBeenCalled();
  await type(field, '');
  await press(field, 'Backspace');
  expect(on.change).toHaveBeenCalledExactlyOnceWith(['캐시']);
});

test('Esc gives up what is half typed', async () => {
  const { on, field } = await editor();
  await type(field, '반쯤');
  await press(field, 'Escape');
  expect(on.close).toHaveBeenCalledWith(true);
  expect(on.change).not.toHaveBeenCalled();
});

test('the same tag twice is one', async () => {
  const { on, field } = await editor();
  await type(field, '#캐시');
  await press(field, 'Enter');
  expect(on.change).not.toHaveBeenCalled();
});
