// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { expect, test } from 'vitest';
import { Menu } from '@/components/ui/Menu';
import { press, show } from '../library/show';

async function opened() {
  const root = await show(
    <>
      <Menu label="menu" items={['one', 'two'].map((label) => ({ label, run: () => undefined }))} />
      <a href="#next">next</a>
    </>,
  );
  const button = root.querySelector('button')!;
  await act(() => button.click());
  return { root, button };
}

test('opens at its first item, and closes by Esc at its button', async () => {
  const { root, button } = await opened();
  expect(document.activeElement!.textContent).toBe('one');
  await press(document.activeElement!, 'Escape');
  expect(root.querySelector('[role=menu]')).toBeNull();
  expect(document.activeElement).toBe(button);
});

test('closes when the keyboard goes on to what comes next', async () => {
  const { root } = await opened();
  await press(document.activeElement!, 'ArrowDown');
  expect(document.activeElement!.textContent).toBe('two');
  await act(() => root.querySelector('a')!.focus());
  expect(root.querySelector('[role=menu]')).toBeNull();
  expect(document.activeElement!.textContent).toBe('next');
});
