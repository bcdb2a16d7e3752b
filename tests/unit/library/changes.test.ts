import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import { onMarksChanged } from '@/lib/library/changes';
import type { Library } from '@/lib/library/database';
import { addHighlight, editHighlight, removeHighlight, restoreHighlight } from '@/lib/library/highlights';
import { changePost, restorePost, trashPost } from '@/lib/library/posts';
import { eraseAll } from '@/lib/library/purge';
import { draft, emptyLibrary, mark } from './samples';

/** What one change tells. */
async function told(change: (db: Library, postId: string) => Promise<unknown>): Promise<string[][]> {
  const db = emptyLibrary();
  const { post } = await addHighlight(db, draft('a'), mark('h', '캐시'));
  const tell = vi.fn<(postIds: Set<string>) => void>();
  onMarksChanged(db, tell);
  await change(db, post.id);
  return tell.mock.calls.map(([ids]) => [...ids].map((id) => (id === post.id ? 'a' : id)));
}

test.each<[string, (db: Library, postId: string) => Promise<unknown>]>([
  ['another mark', (db) => addHighlight(db, draft('a'), mark('i', '만료'))],
  ['another colour', (db) => editHighlight(db, 'h', { colour: 'pink' })],
  ['a removal', (db) => removeHighlight(db, 'h')],
  ['the trash', (db, id) => trashPost(db, id)],
  ['everything erased', (db) => eraseAll(db)],
])('%s is told once', async (_, change) => {
  expect(await told(change)).toEqual([['a']]);
});

test('what comes back is told too', async () => {
  const undo = (db: Library) => removeHighlight(db, 'h').then(() => restoreHighlight(db, 'h'));
  expect(await told(undo)).toEqual([['a'], ['a']]);
  expect(await told((db, id) => trashPost(db, id).then(() => restorePost(db, id)))).toEqual([['a'], ['a']]);
});

test.each<[string, (db: Library, postId: string) => Promise<unknown>]>([
  ['a note', (db) => editHighlight(db, 'h', { note: '왜?', tags: ['t'] })],
  ['a place', (db, id) => changePost(db, id, { progress: 0.4 })],
  [
    'a transaction that fails',
    (db) =>
      db
        .transaction('rw', db.posts, db.highlights, async () => {
          await editHighlight(db, 'h', { colour: 'pink' });
          throw new Error('no');
        })
        .catch(() => undefined),
  ],
])('%s changes no mark', async (_, change) => {
  expect(await told(change)).toEqual([]);
});
