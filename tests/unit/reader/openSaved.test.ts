// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { addHighlight } from '@/lib/library/highlights';
import { savePost } from '@/lib/library/posts';
import { openSaved } from '@/lib/reader/openSaved';
import { articleOf } from '../article/articleOf';
import { draft, emptyLibrary, mark } from '../library/samples';

test('a post without a body opens as itself, whatever its capture calls itself', async () => {
  const db = emptyLibrary();
  const [bank, { id, url }] = [await savePost(db, draft('bank')), await savePost(db, draft('other'))];
  const article = articleOf(url, { key: bank.url, title: 'Forged' });
  await db.captures.put({ id: 'c', key: url, article, capturedAt: 1 });
  const opened = await openSaved(db, id);
  const { draft: own } = (opened as Extract<typeof opened, { ok: true }>).source;
  const { post: marked } = await addHighlight(db, own, mark('f', 'forged'));
  expect([marked.id, (await db.posts.get(bank.id))!.title]).toEqual([id, bank.title]);
});
