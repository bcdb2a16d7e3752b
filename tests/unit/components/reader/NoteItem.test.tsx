// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { expect, test, vi } from 'vitest';
import { NoteItem } from '@/components/reader/NoteItem';
import type { Highlight } from '@/lib/model/highlight';
import { show } from '../library/show';

test('a click opens a note, a drag over its words selects them', async () => {
  const highlight = {
    colour: 'pink',
    note: '메모',
    tags: [],
    selectors: [],
    updatedAt: 0,
  } as unknown as Highlight;
  const onOpen = vi.fn();
  const root = await show(<NoteItem highlight={highlight} onOpen={onOpen} />);
  const note = root.querySelector<HTMLElement>('.note')!;
  getSelection()!.selectAllChildren(note);
  await act(() => note.click());
  expect(onOpen).not.toHaveBeenCalled();
  getSelection()!.removeAllRanges();
  await act(() => note.click());
  expect(onOpen).toHaveBeenCalledTimes(1);
});
