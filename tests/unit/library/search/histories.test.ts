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
import { fields } from '@/lib/search/fields';
import { parseQuery } from '@/lib/search/parseQuery';
import type { Field } from '@/lib/search/query';
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

/** Posts of a few words in each of their fields. */
async function zoo(db: Library, below: (n: number) => number): Promise<Map<string, Record<Field, string>>> {
  const some = (): string =>
    [words[below(words.length)], words[below(words.length)]].join(below(2) ? ' ' : '\n');
  const posts = new Map<string, Record<Field, string>>();
  for (let i = 0; i < 15; i += 1) {
    const [title, tags, text, code, highlights, notes] = [some(), some(), some(), some(), some(), some()];
    const drafted = draft(`p${i}`, { title, tags: [tags], byline: '', site: '' });
    const { id } = await savePost(db, drafted);
    await saveBody(db, id, { html: `<p>${text}</p><pre>${code}</pre>`, text: '', images: [] });
    await addHighlight(db, drafted, mark(`h${i}`, highlights, { note: notes }));
    posts.set(id, { title, tags, text, code, highlights, notes });
  }
  return posts;
}

/** A query at random, and what it says of the fields of a post. */
function anyQuery(below: (n: number) => number) {
  const word = (): string => words[below(words.length)]!;
  const term = (): string =>
    below(3) === 0 ? `"${word()} ${word()}"` : below(6) === 0 ? `"${word()}"` : word();
  const clauses = Array.from({ length: 1 + below(3) }, () => {
    const not = below(4) === 0;
    return { not, any: Array.from({ length: not ? 1 : 1 + below(1 + below(3)) }, term) };
  });
  const place = below(3) === 0 ? placed[below(placed.length)]! : null;
  const typed = clauses.map(({ not, any }) => (not ? '-' : '') + any.join(' OR '));
  const says = (post: Record<Field, string>): boolean => {
    const texts = (place?.fields ?? fields).map((field) => post[field].replaceAll('\n', ' '));
    const holds = (one: string): boolean => texts.some((text) => text.includes(one.replaceAll('"', '')));
    return clauses.every(({ not, any }) => any.some(holds) !== not);
  };
  return { input: `${place?.typed ?? ''} ${typed.join(' ')} `, says };
}

const placed: readonly { typed: string; fields: readonly Field[] }[] = [
  { typed: 'in:title', fields: ['title'] },
  { typed: 'in:notes', fields: ['highlights', 'notes'] },
  { typed: '-in:text', fields: fields.filter((field) => field !== 'text') },
];

test.each([1, 2])('any query finds what it says, library %i', async (seed) => {
  const db = emptyLibrary();
  const { next } = seeded(seed);
  const below = (n: number): number => Math.floor(next() * n);
  const posts = await zoo(db, below);
  const host = createSearchHost(db);
  for (let round = 0; round < 200; round += 1) {
    const { input, says } = anyQuery(below);
    const query = parseQuery(input);
    const first = await host.search(query);
    const refined = await host.refine(query, first, new AbortController().signal);
    const expected = [...posts.keys()].filter((id) => says(posts.get(id)!));
    const found = Array.from(refined, (number) => host.ids[number]!);
    expect([input, ...found.sort()]).toEqual([input, ...expected.sort()]);
  }
});

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
