import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { counts } from '@/lib/library/counts';
import { addHighlight } from '@/lib/library/highlights';
import { changePost, savePost, setStatus, trashPost } from '@/lib/library/posts';
import { draft, emptyLibrary, mark } from './samples';

test('an empty library counts nothing', async () => {
  expect(await counts(emptyLibrary())).toEqual({
    shelves: { inbox: 0, reading: 0, done: 0, archived: 0, trash: 0 },
    starred: 0,
    highlights: 0,
    tags: [],
    sites: [],
    series: [],
    languages: [],
  });
});

test('what lies in the trash counts only there', async () => {
  const db = emptyLibrary();
  for (const slug of ['a', 'b', 'c', 'gone']) {
    const { post } = await addHighlight(
      db,
      draft(slug, { tags: slug === 'a' ? ['하나', '운영'] : ['운영'] }),
      mark(slug, '글'),
    );
    await changePost(db, post.id, { starred: 1 });
    if (slug === 'b') await setStatus(db, post.id, 'done');
    if (slug === 'gone') await trashPost(db, post.id);
  }
  await savePost(db, draft('d', { site: '다른 곳' }));
  expect(await counts(db)).toEqual({
    shelves: { inbox: 3, reading: 0, done: 1, archived: 0, trash: 1 },
    starred: 3,
    highlights: 3,
    tags: [
      ['운영', 3],
      ['하나', 1],
    ],
    sites: [
      ['데브로그', 3],
      ['다른 곳', 1],
    ],
    series: [],
    languages: [['ko', 4]],
  });
});
