import 'fake-indexeddb/auto';
import * as fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { saveBody } from '@/lib/library/bodies';
import type { Library } from '@/lib/library/database';
import { addHighlight, editHighlight, removeHighlight, restoreHighlight } from '@/lib/library/highlights';
import { changePost, restorePost, savePost, setStatus, trashPost } from '@/lib/library/posts';
import { eraseAll, purgePost } from '@/lib/library/purge';
import { commitStaged } from '@/lib/library/restore/commit';
import { clearStaged } from '@/lib/library/restore/staged';
import { createSearchHost } from '@/lib/library/search/host';
import { parseQuery } from '@/lib/search/parseQuery';
import { draft, emptyLibrary, mark } from '../samples';
import { fill } from './fill';
import { library } from './generated';
import { backUp, contents, restore, stage } from './libraries';

let here: Library;
let there: Library;
beforeEach(() => {
  [here, there] = [emptyLibrary(), emptyLibrary()];
});

const bodyOf = (html: string) => ({ html, text: html.replaceAll(/<[^>]+>/g, ''), images: [] });
const same = async (file: Blob): Promise<void> => {
  const before = await contents(here);
  expect(await restore(here, file)).toMatchObject({ fresh: 0, joined: 0 });
  expect(await contents(here)).toEqual(before);
};

test(
  'restoring the same file twice changes nothing: 100 pairs of libraries',
  { timeout: 600_000 },
  async () => {
    const [here, there] = [emptyLibrary(), emptyLibrary()];
    const property = fc.asyncProperty(library, library, async (mine, theirs) => {
      await Promise.all([eraseAll(here), eraseAll(there)]);
      // the same posts in both, saved apart, so that there is something to join
      const shared = mine.posts.map((post, i) => ({ ...(theirs.posts[i] ?? post), url: post.url }));
      await fill(here, mine);
      await fill(there, { posts: shared, rules: theirs.rules });
      const file = await backUp(there);
      await restore(here, file);
      const before = await contents(here);
      expect(await restore(here, file)).toMatchObject({ fresh: 0, joined: 0 });
      expect(await contents(here)).toEqual(before);
    });
    await fc.assert(property, { numRuns: 100 });
  },
);

test('a plan is what then happens, and writes nothing', async () => {
  await savePost(there, draft('a'), 5);
  await addHighlight(there, draft('b'), mark('h', '색인은 따로'));
  await savePost(here, draft('a'), 5);
  const file = await backUp(there);
  const before = await contents(here);
  const plan = await stage(here, file);
  expect(plan).toMatchObject({ fresh: 1, joined: 0, same: 1, highlights: { fresh: 1 }, unreadable: [] });
  expect(await contents(here)).toEqual(before);
  expect(await restore(here, file)).toEqual({ fresh: 1, joined: 0, same: 1, highlights: plan.highlights });
});

test('a post that was saved here while the plan was shown is joined, with its text of the backup', async () => {
  const { id } = await savePost(there, draft('a'), 5);
  await saveBody(there, id, bodyOf('<p>먼저</p>'), 10);
  await saveBody(there, id, bodyOf('<p>나중</p>'), 20);
  await stage(here, await backUp(there));
  const mine = await savePost(here, draft('a'), 6);
  const done = await commitStaged(here, () => undefined, new AbortController().signal);
  expect(done).toMatchObject({ fresh: 0, joined: 1 });
  expect(await here.posts.toCollection().primaryKeys()).toEqual([mine.id]);
  expect(await here.bodies.toArray()).toMatchObject([{ postId: mine.id, text: '나중' }]);
  expect(await here.versions.toArray()).toMatchObject([{ postId: mine.id, text: '먼저' }]);
});

test('a picture is there although its post was deleted for good while the plan was shown', async () => {
  const { id } = await savePost(here, draft('a'));
  const images = [{ url: 'https://dev.example/a.png', type: 'image/png', data: 'AAAA' } as const];
  await saveBody(here, id, { ...bodyOf('<p>그림</p>'), images: [...images] });
  await stage(here, await backUp(here));
  await trashPost(here, id);
  await purgePost(here, id);
  await commitStaged(here, () => undefined, new AbortController().signal);
  expect([await here.posts.count(), await here.assets.count()]).toEqual([1, 1]);
  expect(await here.stagedAssets.count()).toBe(0);
});

test('what was written ahead goes with a plan that is not taken; what others show stays', async () => {
  const picture = { url: 'https://img.example/a.png', type: 'image/png', data: btoa('a') };
  const { id } = await savePost(there, draft('a'));
  await saveBody(there, id, {
    ...bodyOf('<p>글</p>'),
    images: [picture, { ...picture, url: 'b', data: btoa('b') }],
  });
  const before = await contents(here);
  await stage(here, await backUp(there));
  expect([await here.bodies.count(), await here.assets.count()]).toEqual([1, 2]);
  await clearStaged(here);
  expect(await contents(here)).toEqual(before);
  // meanwhile another post shows one of the pictures
  await stage(here, await backUp(there));
  const other = await savePost(here, draft('c'));
  await saveBody(here, other.id, { ...bodyOf('<p>다른 글</p>'), images: [picture] });
  await clearStaged(here);
  expect([await here.bodies.count(), await here.assets.count()]).toEqual([1, 1]);
});

describe('a post that is here', () => {
  test('is known by any of its addresses, under whatever id; tags are united, the earlier time counts', async () => {
    const one = await savePost(here, draft('a', { tags: ['db'], aliases: ['https://m.dev.example/a'] }), 200);
    const url = 'https://m.dev.example/a';
    await savePost(there, draft('a', { url, tags: ['색인'] }), 100);
    expect(await restore(here, await backUp(there))).toMatchObject({ fresh: 0, joined: 1 });
    const [post, ...others] = await here.posts.toArray();
    expect(others).toEqual([]);
    expect(post).toMatchObject({ id: one.id, url: one.url, tags: ['db', '색인'], savedAt: 100 });
  });

  test('keeps what was changed since the backup', async () => {
    const { id } = await savePost(here, draft('a'));
    const file = await backUp(here);
    await setStatus(here, id, 'done', 50);
    await changePost(here, id, { starred: 1 });
    const before = await here.posts.toArray();
    await restore(here, file);
    expect(await here.posts.toArray()).toEqual(before);
  });

  test('gets back what the backup knows later', async () => {
    const { id } = await savePost(here, draft('a'));
    await restore(there, await backUp(here));
    await changePost(there, id, { starred: 1, openedAt: 70 });
    await restore(here, await backUp(there));
    expect(await here.posts.toArray()).toEqual(await there.posts.toArray());
  });

  test('stays in the trash if it was put there since, and stays out of it if it was taken out since', async () => {
    const { id } = await savePost(here, draft('a'));
    const alive = await backUp(here);
    await trashPost(here, id, 50);
    await restore(here, alive);
    expect(await here.posts.get(id)).toMatchObject({ shelf: 'trash', deletedAt: 50 });
    const trashed = await backUp(here);
    await restorePost(here, id);
    await restore(here, trashed);
    expect(await here.posts.get(id)).toMatchObject({ shelf: 'inbox', deletedAt: null });
  });

  test.each([
    ['the later', 20, 10],
    ['the earlier', 10, 20],
  ])('keeps the pictures of both where the backup has %s body', async (_, theirs, mine) => {
    const [at, of] = [(name: string) => `https://dev.example/${name}.png`, 'image/png' as const];
    const images = [{ url: at('a'), type: of, data: 'AAAA' }];
    const { id } = await savePost(here, draft('a'));
    await saveBody(here, id, { ...bodyOf('<p>하나</p>'), images }, mine);
    const other = await savePost(there, draft('a'));
    await saveBody(
      there,
      other.id,
      { ...bodyOf('<p>둘</p>'), images: [{ ...images[0]!, url: at('b') }] },
      theirs,
    );
    const file = await backUp(there);
    await restore(here, file);
    expect(Object.keys((await here.bodies.get(id))!.images).sort()).toEqual([at('a'), at('b')]);
    await same(file);
  });

  test('keeps the later body, the other as an earlier one', async () => {
    const { id } = await savePost(here, draft('a'));
    await saveBody(here, id, bodyOf('<p>먼저</p>'), 10);
    await restore(there, await backUp(here));
    await saveBody(there, id, bodyOf('<p>나중</p>'), 20);
    await saveBody(here, id, bodyOf('<p>그 사이</p>'), 15);
    await restore(here, await backUp(there));
    expect((await here.bodies.get(id))?.text).toBe('나중');
    expect((await here.versions.toArray()).map(({ text }) => text).sort()).toEqual(['그 사이', '먼저']);
  });
});

describe('a highlight that is here', () => {
  const noteOf = async (db: Library): Promise<string> => (await db.highlights.get('h'))!.note;

  test('keeps both notes where they differ, each once', async () => {
    await addHighlight(here, draft('a'), mark('h', '말'), 10);
    await restore(there, await backUp(here));
    await editHighlight(here, 'h', { note: '여기' }, undefined, 20);
    await editHighlight(there, 'h', { note: '저기', colour: 'blue' }, undefined, 30);
    const file = await backUp(there);
    await restore(here, file);
    expect(await noteOf(here)).toBe('여기\n\n저기');
    expect(await here.highlights.get('h')).toMatchObject({ colour: 'blue', updatedAt: 30 });
    await same(file);
  });

  test('the same passage marked apart is one', async () => {
    await addHighlight(here, draft('a'), mark('one', '말'));
    await addHighlight(there, draft('a'), mark('other', '말', { note: '왜' }));
    await restore(here, await backUp(there));
    expect(await here.highlights.toArray()).toMatchObject([{ id: 'one', note: '왜' }]);
  });

  test('stays removed if it was removed since; comes back if it was brought back since', async () => {
    await addHighlight(here, draft('a'), mark('h', '말'), 10);
    const alive = await backUp(here);
    await removeHighlight(here, 'h', 20);
    const removed = await backUp(here);
    await restore(here, alive);
    expect(await here.highlights.count()).toBe(0);
    await restoreHighlight(here, 'h');
    await restore(here, removed);
    expect(await here.highlights.count()).toBe(1);
  });

  test('stays removed also where a clock was ahead when it was last changed', async () => {
    await addHighlight(here, draft('a'), mark('h', '말'), 1000);
    const alive = await backUp(here);
    await removeHighlight(here, 'h', 20);
    await restore(here, alive);
    expect(await here.highlights.count()).toBe(0);
  });

  test('changed on one side after it was removed on the other, it is there with the notes of both', async () => {
    await addHighlight(here, draft('a'), mark('h', '말'), 1);
    await restore(there, await backUp(here));
    await editHighlight(here, 'h', { note: '왜' }, undefined, 5);
    await removeHighlight(here, 'h', 10);
    await editHighlight(there, 'h', { note: '어떻게', colour: 'pink' }, undefined, 20);
    const removed = await backUp(here);
    const file = await backUp(there);
    await restore(here, file);
    await restore(there, removed);
    for (const db of [here, there]) {
      const [highlight] = await db.highlights.toArray();
      expect(highlight).toMatchObject({ colour: 'pink', note: '왜\n\n어떻게' });
    }
    await same(file);
    await restore(here, removed);
    expect(await here.highlights.count()).toBe(1);
  });

  test('removed last, it would come back with what was written on either side', async () => {
    await addHighlight(here, draft('a'), mark('h', '말'), 1);
    await restore(there, await backUp(here));
    await editHighlight(there, 'h', { note: '어떻게' }, undefined, 5);
    await editHighlight(here, 'h', { note: '왜' }, undefined, 6);
    await removeHighlight(here, 'h', 10);
    const alive = await backUp(there);
    await restore(here, alive);
    expect(await here.highlights.count()).toBe(0);
    await same(alive);
    await removeHighlight(there, 'h', 8);
    await restore(there, await backUp(here));
    for (const db of [here, there]) {
      expect(await db.removed.get('h')).toMatchObject({ removedAt: 10 });
      expect(await restoreHighlight(db, 'h')).toMatchObject({ note: '어떻게\n\n왜' });
    }
  });

  test('is removed where the backup removed it later', async () => {
    await addHighlight(here, draft('a'), mark('h', '말'), 10);
    await restore(there, await backUp(here));
    await removeHighlight(there, 'h', 20);
    await restore(here, await backUp(there));
    expect([await here.highlights.count(), await here.removed.count()]).toEqual([0, 1]);
  });
});

test('what was restored is found by the search, also a post that had been deleted for good', async () => {
  const host = createSearchHost(here);
  const { id } = await savePost(there, draft('a', { title: '휘몰아치는 캐시' }));
  await saveBody(there, id, bodyOf('<p>재시도는 간격을 늘린다</p>'));
  await restore(here, await backUp(there));
  const found = async (words: string): Promise<string[]> => {
    await host.sync();
    await host.complete();
    await host.sync();
    return Array.from(await host.search(parseQuery(words)), (number) => host.ids[number]!);
  };
  expect(await found('휘몰아치는')).toEqual([id]);
  expect(await found('재시도')).toEqual([id]);
  // joined: what changes is known at once
  await changePost(there, id, { title: '조용한 큐' });
  const file = await backUp(there);
  await restore(here, file);
  expect(await found('조용한')).toEqual([id]);
  await trashPost(here, id);
  await purgePost(here, id);
  expect(await found('조용한')).toEqual([]);
  await restore(here, file);
  expect(await found('조용한')).toEqual([id]);
  expect(await found('재시도')).toEqual([id]);
});
