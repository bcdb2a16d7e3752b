// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { expect, test, vi } from 'vitest';
import { SavedSearchItem } from '@/components/library/SavedSearchItem';
import { press, show } from './show';

async function renaming() {
  const onRename = vi.fn();
  const saved = { query: 'tag:cache', name: '캐시' };
  const root = await show(
    <ul>
      <SavedSearchItem {...{ saved, onRename }} current="" onRemove={() => undefined} />
    </ul>,
  );
  await act(() => root.querySelector<HTMLElement>('.menu button')!.click());
  await act(() => root.querySelector<HTMLElement>('[role=menuitem]')!.click());
  const field = root.querySelector('input')!;
  expect(document.activeElement).toBe(field);
  field.value = '다른 이름';
  return { root, field, onRename };
}

test('Esc leaves the name as it was, also where a field that goes is blurred', async () => {
  const { root, field, onRename } = await renaming();
  await press(field, 'Escape');
  field.dispatchEvent(new FocusEvent('blur'));
  expect(onRename).not.toHaveBeenCalled();
  expect(document.activeElement).toBe(root.querySelector('a'));
});

test('Enter takes the name once, and the focus is at the search', async () => {
  const { root, field, onRename } = await renaming();
  await press(field, 'Enter');
  field.dispatchEvent(new FocusEvent('blur'));
  expect(onRename.mock.calls).toEqual([['다른 이름']]);
  expect(document.activeElement).toBe(root.querySelector('a'));
});

test('so does a click elsewhere, which keeps the focus', async () => {
  const { root, field, onRename } = await renaming();
  await act(() => field.blur());
  expect(onRename.mock.calls).toEqual([['다른 이름']]);
  expect(document.activeElement).not.toBe(root.querySelector('a'));
});
