import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { addPosts } from '@/lib/library/addPosts';
import { saveBody } from '@/lib/library/bodies';
import type { Library } from '@/lib/library/database';
import { addHighlight, editHighlight, removeHighlight, restoreHighlight } from '@/lib/library/highlights';
import { changePost, restorePost, savePost, trashPost } from '@/lib/library/posts';
import { purgePost } from '@/lib/library/purge';
import { createSearchHost, type SearchHost } from '@/lib/library/search/host';
import { tidySegments } from '@/lib/library/search/tidy';
import { parseQuery } from '@/lib/search/parseQuery';
import { draft, emptyLibrary, mark } from '../samples';
import { seeded } from '../../anchor/random';

// No word is a part, or within a slip, of another one.
const words = '사자 호랑이 고래 펭귄 낙타 표범 오소리 두더지 gibbon walrus ferret'.split(' ');

/** A library that is written to at random. */
function wild(db: Library, seed: number) {
  const { next } = seeded(seed);
  const below = (n: number): number => Math.floor(next() * n);
  const some = (): string => Array.from({ length: 3 }, () => words[below(words.length)]).join(' ');
  const one = async (): Promise<string | undefined> => {
    const ids = await db.posts.toCollection().primaryKeys();
    return ids[below(ids.length)];
  };
  const ofPost = async (act: (id: string) => Promise<unknown>): Promise<void> => {
    const id = await one();
    if (id) await act(id);
  };
  let marks = 0;
  const mine = (): string => `h${below(Math.max(1, marks))}`;
  const acts: (() => Promise<unknown>)[] = [
    () => savePost(db, draft(`p${below(25)}`, { title: some(), tags: [words[below(words.length)]!] })),
    () => ofPost((id) => saveBody(db, id, { html: `<p>${some()}</p>`, text: '', images: [] })),
    () => ofPost((id) => saveBody(db, id, { html: `<p>${some()}</p>`, text: '', images: [] })),
    () => ofPost((id) => changePost(db, id, { title: some() })),
    () => addHighlight(db, draft(`p${below(25)}`), mark(`h${marks++}`, some())),
    () => editHighlight(db, mine(), { note: some() }),
    () => removeHighlight(db, mine()),
    () => restoreHighlight(db, mine()),
    () => ofPost((id) => trashPost(db, id)),
    () => ofPost((id) => restorePost(db, id)),
    () => ofPost((id) => purgePost(db, id)),
    async () => {
      const post = await db.posts.toCollection().first();
      if (!post) return;
      const highlights = await db.highlights.where({ postId: post.id }).toArray();
      const body = (await db.bodies.get(post.id)) ?? null;
      await trashPost(db, post.id);
      await purgePost(db, post.id);
      // Another may have saved the address anew meanwhile.
      await addPosts(db, [{ post: { ...post, title: some() }, body, highlights }]).catch(() => undefined);
    },
  ];
  return { act: () => acts[below(acts.length)]!(), below };
}

/** Ids of posts that hold a word, by their texts. */
async function holding(db: Library, word: string): Promise<string[]> {
  const posts = (await db.posts.toArray()).filter(({ deletedAt }) => deletedAt === null);
  const holds = await Promise.all(
    posts.map(async ({ id, title, tags }) => {
      const marks = await db.highlights.where({ postId: id }).toArray();
      const { html = '' } = (await db.bodies.get(id)) ?? {};
      return JSON.stringify([title, tags, marks, html]).includes(word);
    }),
  );
  return posts.filter((_, i) => holds[i]).map(({ id }) => id);
}

async function found(host: SearchHost, word: string): Promise<string[]> {
  return Array.from(await host.search(parseQuery(`${word} `)), (number) => host.ids[number]!);
}

describe('after any history the index finds what the texts hold', () => {
  test.each([1, 2, 3, 4, 5, 6])('history %i', async (seed) => {
    const db = emptyLibrary();
    const hosts = [createSearchHost(db), createSearchHost(db)];
    const { act, below } = wild(db, seed);
    for (let step = 0; step < 120; step += 1) {
      await Promise.all([
        act(),
        act(),
        below(8) === 0 ? tidySegments(db) : undefined,
        below(3) === 0 ? hosts[0]!.sync() : undefined,
      ]);
      if (step % 15 !== 14) continue;
      for (const host of [...hosts, createSearchHost(db)]) {
        await host.sync();
        for (const word of words)
          expect([word, ...(await found(host, word)).sort()]).toEqual([
            word,
            ...(await holding(db, word)).sort(),
          ]);
      }
    }
  });
});
