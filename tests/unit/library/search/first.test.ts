import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { addPosts } from '@/lib/library/addPosts';
import type { Library } from '@/lib/library/database';
import { savePost } from '@/lib/library/posts';
import { createSearchHost, type SearchHost } from '@/lib/library/search/host';
import { parseQuery } from '@/lib/search/parseQuery';
import { draft, emptyLibrary } from '../samples';

describe('the first search of a large library', () => {
  const posts = 40;
  let db: Library;
  let host: SearchHost;

  beforeEach(async () => {
    db = emptyLibrary();
    // Words of their own, so that the index lies in pieces: 데이터0, 데이터1 …, and in every second post 빅데이터.
    const many = (i: number): string => Array.from({ length: 400 }, (_, k) => `낱말${i * 400 + k}`).join(' ');
    const post = await savePost(db, draft('a'));
    const body = { text: '', images: {}, assets: [], hash: '', capturedAt: 0 };
    await addPosts(
      db,
      Array.from({ length: posts }, (_, i) => {
        const html = `<p>${i % 2 ? '빅' : ''}데이터${i} ${many(i)}</p>`;
        const id = `p${i}`;
        return { post: { ...post, id, url: id }, body: { ...body, postId: id, html }, highlights: [] };
      }),
    );
    expect(await db.chunks.count()).toBeGreaterThan(10);
    host = createSearchHost(db);
  });

  test('answers with words that begin so, and with everything when it looks again', async () => {
    const asked = parseQuery('데이터');
    const first = await host.search(asked);
    expect(first).toHaveLength(posts / 2);
    const all = await host.refine(asked, first, new AbortController().signal);
    expect(all).toHaveLength(posts);
    expect(await host.search(asked)).toHaveLength(posts);
  });

  test('answers with everything where hardly a word begins so', async () => {
    expect(await host.search(parseQuery('이터'))).toHaveLength(posts);
  });

  test('with an index of which a piece is lost still answers', async () => {
    await db.chunks.clear();
    expect(await host.search(parseQuery('데이터'))).toBeInstanceOf(Uint32Array);
  });
});
