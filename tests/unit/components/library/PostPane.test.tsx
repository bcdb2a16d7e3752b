// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { PostPane } from '@/components/library/PostPane';
import type { OpenedPost } from '@/lib/shelves/opened';
import { show } from './show';

const nothing = (): void => undefined;

test('a post that was opened before the pane was there has the focus once it is', async () => {
  const opened = { ok: false, reason: 'unknown', postId: 'p' } as OpenedPost;
  const root = await show(<PostPane opened={opened} list="" onClose={nothing} onExport={nothing} />);
  expect(document.activeElement).toBe(root.querySelector('.pane'));
});
