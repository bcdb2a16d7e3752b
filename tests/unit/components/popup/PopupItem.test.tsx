// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { beforeEach, expect, test, vi } from 'vitest';
import { PopupItem } from '@/components/popup/PopupItem';
import type { Highlight } from '@/lib/model/highlight';
import { press, show, type } from '../library/show';

const on = { jump: vi.fn(), note: vi.fn(), recolour: vi.fn(), tag: vi.fn(), remove: vi.fn() };
const highlight = {
  id: 'h',
  colour: 'yellow',
  text: '상수 하나',
  note: '#javascript 이야기',
  tags: ['java', 'javascript'],
  selectors: [],
} as unknown as Highlight;

async function editing() {
  const root = await show(<PopupItem highlight={highlight} on={on} />);
  await act(() => root.querySelector<HTMLElement>('[aria-label="고치기"]')!.click());
  const button = (words: string): HTMLElement =>
    [...root.querySelectorAll('button')].find(({ textContent }) => textContent === words)!;
  return { root, note: root.querySelector('textarea')!, tags: root.querySelector('input')!, button };
}

beforeEach(() => vi.clearAllMocks());

test('shows a tag that only begins another one of the note', async () => {
  const root = await show(<PopupItem highlight={highlight} on={on} />);
  expect(root.querySelector('.popup-note')!.textContent).toBe('#javascript 이야기 #java');
});

test('Esc and Enter belong to a syllable that is composed', async () => {
  const { root, note } = await editing();
  for (const key of ['Escape', 'Enter'])
    await act(
      () =>
        void note.dispatchEvent(
          new KeyboardEvent('keydown', { key, ctrlKey: true, isComposing: true, bubbles: true }),
        ),
    );
  expect(root.querySelector('textarea')).not.toBeNull();
  await press(note, 'Escape');
  expect(root.querySelector('textarea')).toBeNull();
  expect(document.activeElement!.textContent).toBe('상수 하나');
});

test('tags that nobody touched are not written', async () => {
  const { tags, button } = await editing();
  await act(() => tags.focus());
  await act(() => button('저장').focus());
  await act(() => button('저장').click());
  expect(on.tag).not.toHaveBeenCalled();
});

test('Cancel takes back tags that were written on the way to it', async () => {
  const { tags, button } = await editing();
  await act(() => tags.focus());
  await type(tags, '#java');
  await act(() => button('취소').focus());
  await act(() => button('취소').click());
  expect(on.tag.mock.calls).toEqual([
    ['h', ['java']],
    ['h', ['java', 'javascript']],
  ]);
});
