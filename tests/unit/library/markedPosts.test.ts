import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { colourCounts } from '@/lib/library/counts';
import type { Library } from '@/lib/library/database';
import { addHighlight } from '@/lib/library/highlights';
import { type HighlightFilter, highlightsOfPosts, markedPage } from '@/lib/library/markedPosts';
import { savePost, trashPost } from '@/lib/library/posts';
import { draft, emptyLibrary, mark } from './samples';

async function filled(): Promise<{ db: Library; name: (ids: string[]) => string[] }> {
  const db = emptyLibrary();
  const names = new Map<string, string>();
  const add = async (slug: string, id: string, at: number, given: object): Promise<string> => {
    const { post } = await addHighlight(db, draft(slug), mark(id, '글', given), at);
    names.set(post.id, slug);
    return post.id;
  };
  await add('a', 'a1', 1, { at: 0.9 });
  await add('b', 'b1', 2, { colour: 'blue' });
  await add('a', 'a2', 3, { at: 0.2, note: '메모' });
  await trashPost(db, await add('gone', 'g1', 4, { colour: 'blue' }));
  await savePost(db, draft('bare'));
  return { db, name: (ids) => ids.map((id) => names.get(id)!) };
}

describe('posts with highlights', () => {
  test.each<[HighlightFilter, string[]]>([
    [{ by: 'all' }, ['a', 'b']],
    [{ by: 'colour', colour: 'blue' }, ['b']],
    [{ by: 'colour', colour: 'pink' }, []],
    [{ by: 'noted' }, ['a']],
  ])('%o gives %o, newest highlight first', async (filter, expected) => {
    const { db, name } = await filled();
    const { postIds, next } = await markedPage(db, filter);
    expect(name(postIds)).toEqual(expected);
    expect(next).toBeNull();
  });

  test('their highlights come by place, as the filter says', async () => {
    const { db } = await filled();
    const [a] = (await markedPage(db, { by: 'all' })).postIds;
    const ids = async (filter: HighlightFilter) =>
      (await highlightsOfPosts(db, [a!], filter)).get(a!)?.map((h) => h.id);
    expect(await ids({ by: 'all' })).toEqual(['a2', 'a1']);
    expect(await ids({ by: 'noted' })).toEqual(['a2']);
    expect(await ids({ by: 'colour', colour: 'blue' })).toBeUndefined();
  });

  test('pages reach every post, also when many were made in the same moment', async () => {
    const db = emptyLibrary();
    for (let i = 0; i < 260; i += 1) {
      await addHighlight(db, draft(`p${i}`), mark(`h${i}`, '글'), i < 150 ? 7 : i);
    }
    const seen = new Set<string>();
    let next: number | null = Infinity;
    let pages = 0;
    while (next !== null) {
      const page = await markedPage(db, { by: 'all' }, next);
      page.postIds.forEach((id) => seen.add(id));
      next = page.next;
      pages += 1;
    }
    expect(seen.size).toBe(260);
    expect(pages).toBeLessThan(5);
  });

  test('colours are counted without the trash', async () => {
    const { db } = await filled();
    expect(await colourCounts(db)).toEqual({ yellow: 2, green: 0, blue: 1, pink: 0, violet: 0 });
  });
});
