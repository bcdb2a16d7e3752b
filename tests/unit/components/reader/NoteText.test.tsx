// @vitest-environment jsdom
import { expect, test, vi } from 'vitest';
import { show } from '../library/show';

test('a note is there at once, as it was written', async () => {
  // another file may have it here already
  vi.resetModules();
  // what reads Markdown is still on its way
  vi.doMock('@/lib/transfer/note', () => new Promise(() => undefined));
  const { NoteText } = await import('@/components/reader/NoteText');
  const root = await show(<NoteText note={'우리 쪽도 **확인**할 것\n- 하나'} />);
  expect(root.textContent).toBe('우리 쪽도 **확인**할 것\n- 하나');
  vi.doUnmock('@/lib/transfer/note');
  vi.resetModules();
});
