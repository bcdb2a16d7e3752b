import { expect, test, vi } from 'vitest';
import { createNotices } from '@/lib/reader/notice';

test('a removal is taken back from its sentence', () => {
  const notices = createNotices();
  const restore = vi.fn<() => void>();
  notices.removed('gone', 'undo', restore);
  notices.current.value?.action?.run();
  expect(restore).toHaveBeenCalledOnce();
  expect(notices.current.value).toBeNull();
});

test('removals are taken back in turn, also after their sentences are gone', () => {
  const notices = createNotices();
  const order: string[] = [];
  notices.removed('first', 'undo', () => order.push('first'));
  notices.removed('second', 'undo', () => order.push('second'));
  notices.close();
  expect([notices.undo(), notices.undo(), notices.undo()]).toEqual([true, true, false]);
  expect(order).toEqual(['second', 'first']);
});

test('another sentence stays when an older removal is taken back', () => {
  const notices = createNotices();
  notices.removed('gone', 'undo', () => undefined);
  notices.say({ text: 'copied' });
  notices.undo();
  expect(notices.current.value?.text).toBe('copied');
});
