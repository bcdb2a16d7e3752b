import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import type { Library } from '@/lib/library/database';
import { idsOf, type PostFilter, rowsOf, trashedIds } from '@/lib/library/lists';
import { changePost, savePost, setStatus, trashPost } from '@/lib/library/posts';
import { draft, emptyLibrary } from './samples';

async function filled(): Promise<{ db: Library; name: (ids: string[]) => string[] }> {
  const db = emptyLibrary();
  const names = new Map<string, string>();
  for (const [i, slug] of ['old', 'middle', 'new', 'gone'].entries()) {
    const post = await savePost(
      db,
      draft(slug, { tags: ['운영'], site: i === 1 ? '다른 곳' : '데브로그' }),
      i,
    );
    names.set(post.id, slug);
    await changePost(db, post.id, { starred: 1 });
    if (slug === 'middle') await setStatus(db, post.id, 'done');
    if (slug === 'gone') await trashPost(db, post.id);
  }
  return { db, name: (ids) => ids.map((id) => names.get(id)!) };
}

describe('lists', () => {
  test.each<[PostFilter, string[]]>([
    [{ by: 'shelf', shelf: 'inbox' }, ['new', 'old']],
    [{ by: 'shelf', shelf: 'done' }, ['middle']],
    [{ by: 'shelf', shelf: 'trash' }, ['gone']],
    [{ by: 'starred' }, ['new', 'middle', 'old']],
    [{ by: 'site', site: '데브로그' }, ['new', 'old']],
    [{ by: 'tag', tag: '운영' }, ['new', 'middle', 'old']],
    [{ by: 'tag', tag: '없음' }, []],
  ])('%o gives %o, newest first', async (filter, expected) => {
    const { db, name } = await filled();
    expect(name(await idsOf(db, filter))).toEqual(expected);
  });

  test('a series is listed from its first part on, what has no number at its end as it was published', async () => {
    const db = emptyLibrary();
    const parts: [slug: string, part: number, publishedAt: number | null][] = [
      ['third', 3, 1],
      ['extra', 0, 9],
      ['first', 1, 7],
      ['note', 0, 5],
      ['second', 2, null],
      ['gone', 4, null],
    ];
    for (const [i, [slug, part, publishedAt]] of parts.entries()) {
      const series = { key: 'k', title: '베틀', part, parts: [] };
      const post = await savePost(db, draft(slug, { series, publishedAt }), i);
      if (slug === 'gone') await trashPost(db, post.id);
    }
    await savePost(db, draft('other'), 9);
    const rows = await rowsOf(db, await idsOf(db, { by: 'series', series: '베틀' }));
    expect(rows.map((row) => row?.title)).toEqual([
      '글 first',
      '글 second',
      '글 third',
      '글 note',
      '글 extra',
    ]);
  });

  test('rows come in the order asked, with a gap for what is gone', async () => {
    const { db } = await filled();
    const [first] = await idsOf(db, { by: 'shelf', shelf: 'inbox' });
    expect((await rowsOf(db, ['nobody', first!])).map((row) => row?.title)).toEqual([undefined, '글 new']);
  });

  test('the trash is known by its ids', async () => {
    const { db, name } = await filled();
    expect(name([...(await trashedIds(db))])).toEqual(['gone']);
  });
});
