import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import {
  addHighlight,
  editHighlight,
  highlightsOf,
  removeHighlight,
  restoreHighlight,
} from '@/lib/library/highlights';
import { draft, emptyLibrary, mark } from './samples';

describe('adding a highlight', () => {
  test('saves its post with it', async () => {
    const db = emptyLibrary();
    const { post, highlight } = await addHighlight(db, draft('a'), mark('h1', '캐시'), 3);
    expect(highlight).toMatchObject({ id: 'h1', postId: post.id, tags: [], createdAt: 3, rev: 1 });
    expect(await db.posts.get(post.id)).toEqual(post);
  });

  test('adding it again changes nothing', async () => {
    const db = emptyLibrary();
    await addHighlight(db, draft('a'), mark('h1', '캐시'));
    await editHighlight(db, 'h1', { note: '메모' });
    const { highlight } = await addHighlight(db, draft('a'), mark('h1', '캐시'));
    expect(highlight.note).toBe('메모');
    expect(await db.highlights.count()).toBe(1);
  });

  test('they are listed in the order of their places', async () => {
    const db = emptyLibrary();
    const { post } = await addHighlight(db, draft('a'), mark('late', '끝', { at: 0.9 }), 1);
    await addHighlight(db, draft('a'), mark('early', '처음', { at: 0.1 }), 2);
    await addHighlight(db, draft('b'), mark('other', '다른 글'), 3);
    expect((await highlightsOf(db, post.id)).map((h) => h.id)).toEqual(['early', 'late']);
  });
});

describe('editing a highlight', () => {
  test.each([
    ['', '', '새 메모', '새 메모', 'nobody else wrote'],
    ['하나', '하나', '하나 둘', '하나 둘', 'mine continues what I saw'],
    ['남의 글', '', '내 글', '남의 글\n\n내 글', 'both wrote: both texts are kept'],
    ['남의 글', '', '남의 글과 내 글', '남의 글과 내 글', 'mine already holds theirs'],
    ['', '지운 글', '내 글', '내 글', 'theirs was emptied'],
    ['남의 글', '지운 글', '', '남의 글', 'mine was emptied: theirs stays as it was written'],
  ])('over %j, seen as %j, %j becomes %j: %s', async (current, seen, mine, expected) => {
    const db = emptyLibrary();
    await addHighlight(db, draft('a'), mark('h', '캐시', { note: current }));
    expect((await editHighlight(db, 'h', { note: mine }, { note: seen }))?.note).toBe(expected);
    expect((await db.highlights.get('h'))?.note).toBe(expected);
  });

  test('a colour changes nothing else', async () => {
    const db = emptyLibrary();
    await addHighlight(db, draft('a'), mark('h', '캐시', { note: '메모' }), 1);
    expect(await editHighlight(db, 'h', { colour: 'pink' }, undefined, 2)).toMatchObject({
      colour: 'pink',
      note: '메모',
      createdAt: 1,
      updatedAt: 2,
      rev: 2,
    });
  });

  test('one that is gone is undefined', async () => {
    expect(await editHighlight(emptyLibrary(), 'h', { colour: 'pink' })).toBeUndefined();
  });
});

describe('removing a highlight', () => {
  test('it comes back with its note and tags', async () => {
    const db = emptyLibrary();
    await addHighlight(db, draft('a'), mark('h', '캐시', { note: '메모' }));
    await editHighlight(db, 'h', { tags: ['운영'] });
    await removeHighlight(db, 'h');
    expect(await db.highlights.count()).toBe(0);
    expect(await restoreHighlight(db, 'h')).toMatchObject({ note: '메모', tags: ['운영'], rev: 3 });
    expect(await db.removed.count()).toBe(0);
  });

  test('removing or restoring what is not there does nothing', async () => {
    const db = emptyLibrary();
    await removeHighlight(db, 'h');
    expect(await restoreHighlight(db, 'h')).toBeUndefined();
  });
});
