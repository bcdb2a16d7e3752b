// @vitest-environment jsdom
import { expect, test, vi } from 'vitest';
import { NoteText } from '@/components/reader/NoteText';
import { show } from '../library/show';

// what reads Markdown is still on its way
vi.mock('@/lib/transfer/note', () => new Promise(() => undefined));

test('a note is there at once, as it was written', async () => {
  const root = await show(<NoteText note={'우리 쪽도 **확인**할 것\n- 하나'} />);
  expect(root.textContent).toBe('우리 쪽도 **확인**할 것\n- 하나');
});
