import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { saveTab } from '@/lib/browser/save';
import { latestCapture, pruneCaptures } from '@/lib/library/captures';
import { savePost } from '@/lib/library/posts';
import type { Capture } from '@/lib/library/database';
import { articleOf } from '../article/articleOf';
import { draft, emptyLibrary } from '../library/samples';

vi.mock('wxt/browser', async () => ({
  browser: (await import('wxt/testing/fake-browser')).fakeBrowser,
}));

const captureOf = (id: string, url: string, capturedAt: number, key = url): Capture => ({
  id,
  key,
  article: articleOf(url, { key }),
  capturedAt,
});

test('what stands in for a body is kept, also of a post that was known by another address than its page names', async () => {
  const action = { setBadgeText: async () => undefined, setBadgeBackgroundColor: async () => undefined };
  Object.assign(fakeBrowser, { action });
  const db = emptyLibrary();
  const { id, url } = await savePost(db, draft('old', { chars: 0 }));
  await db.captures.add(captureOf('saved', url, 1, draft('new').url));
  const reader = fakeBrowser.runtime.getURL('/reader.html#saved');
  await saveTab(db, { id: 1, url: reader, incognito: false } as Parameters<typeof saveTab>[1]);
  for (let i = 0; i < 70; i++) await db.captures.add(captureOf(`${i}`, `https://other.example/${i}`, 10 + i));
  await pruneCaptures(db);
  expect(await db.posts.toArray()).toMatchObject([{ id, url, aliases: [draft('new').url] }]);
  expect(await latestCapture(db, url)).toMatchObject({ id: 'saved' });
});
