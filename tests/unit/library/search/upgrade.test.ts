import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { expect, test } from 'vitest';
import { saveBody } from '@/lib/library/bodies';
import { Library } from '@/lib/library/database';
import { savePost } from '@/lib/library/posts';
import { createSearchHost } from '@/lib/library/search/host';
import { parseQuery } from '@/lib/search/parseQuery';
import { articleOf } from '../../article/articleOf';
import { draft, emptyLibrary } from '../samples';

/** The layouts as they were released, up to the one before there was an index. */
function secondLayout(name: string): Dexie {
  const db = new Dexie(name);
  db.version(1).stores({
    posts: 'id, &url, *aliases, [shelf+savedAt], [starred+savedAt], [site+savedAt], site, *tags, savedAt',
    bodies: 'postId, *assets',
    versions: '[postId+hash], postId, *assets',
    assets: 'hash',
    highlights: 'id, postId, createdAt, [colour+createdAt], *tags',
    removed: 'id, removedAt, highlight.postId',
    captures: 'id, key, capturedAt',
    applied: 'id, appliedAt',
  });
  db.version(2).stores({ rules: 'id, site, createdAt' });
  return db;
}

test('a library from before there was an index keeps its posts, and they are found', async () => {
  const now = emptyLibrary();
  const post = await savePost(now, draft('a', { title: '캐시 이야기', lang: 'en' }));
  const body = await saveBody(now, post.id, { html: '<p>본문</p>', text: '본문', images: [] });

  const name = `old-${crypto.randomUUID()}`;
  const old = secondLayout(name);
  await old.table('posts').add(post);
  await old.table('bodies').add({ ...body, assets: [] });
  old.close();

  const db = new Library(name);
  const host = createSearchHost(db);
  await host.complete();
  await host.sync();
  for (const query of ['캐시', '본문', 'lang:en']) {
    const [number] = await host.search(parseQuery(query));
    expect(host.ids[number!]).toBe(post.id);
  }
  expect(await db.posts.get(post.id)).toEqual(post);
});

test('so is one that was saved and never opened, by what its page gave', async () => {
  const name = `old-${crypto.randomUUID()}`;
  const old = secondLayout(name);
  const post = await savePost(emptyLibrary(), draft('a'));
  await old.table('posts').add(post);
  const article = articleOf(post.url, { html: '<p>캐시를 한꺼번에 비운다</p>' });
  await old.table('captures').add({ id: 'c', key: post.url, article, capturedAt: 1 });
  old.close();

  const host = createSearchHost(new Library(name));
  await host.complete();
  await host.sync();
  const { signal } = new AbortController();
  for (const query of ['한꺼번에', '"한꺼번에 비운다"']) {
    const asked = parseQuery(query);
    const [number] = await host.refine(asked, await host.search(asked), signal);
    expect(host.ids[number!]).toBe(post.id);
  }
});

test('an index that was made otherwise is made anew', async () => {
  const name = `old-${crypto.randomUUID()}`;
  const old = secondLayout(name);
  old.version(8).stores({ segments: '++seq, count', chunks: '[segment+number], segment' });
  await old.table('segments').add({ count: 1 });
  await old.table('chunks').add({ segment: 1, number: 0 });
  old.close();

  const db = new Library(name);
  expect(await db.segments.count()).toBe(0);
  expect(await db.chunks.count()).toBe(0);
});
