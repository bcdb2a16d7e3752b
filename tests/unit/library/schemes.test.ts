// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { unite } from '@/lib/library/importing/incoming';
import { planImport } from '@/lib/library/importing/plan';
import { postByUrl, savePost } from '@/lib/library/posts';
import { item } from './importing/items';
import { importAll, importingLibrary } from './importing/whole';
import { draft, emptyLibrary } from './samples';

const OLD = 'http://dev.example/index';
const NEW = 'https://dev.example/index';

test('a post that was brought in under http is found by its page, which has moved to https', async () => {
  const db = importingLibrary();
  await importAll(db, [item({ url: OLD })]);
  const [post] = await db.posts.toArray();
  expect((await postByUrl(db, NEW))?.id).toBe(post!.id);
  const saved = await savePost(db, { ...draft('index'), url: NEW, aliases: [] });
  expect(saved).toMatchObject({ id: post!.id, url: OLD, aliases: [NEW] });
});

test('what has both is found by each', async () => {
  const db = emptyLibrary();
  const [one, other] = [
    await savePost(db, { ...draft('a'), url: OLD, aliases: [] }),
    { ...draft('b'), id: 'other', url: NEW, aliases: [] },
  ];
  await db.posts.add({ ...one, ...other });
  expect((await postByUrl(db, OLD))?.id).toBe(one.id);
  expect((await postByUrl(db, NEW))?.id).toBe('other');
});

test('another port is another server', async () => {
  const db = emptyLibrary();
  await savePost(db, { ...draft('a'), url: 'http://dev.example:8080/a', aliases: [] });
  expect(await postByUrl(db, 'https://dev.example:8080/a')).toBeUndefined();
});

test('a file that names a post under both brings it once, under https', () => {
  const { posts, repeated } = unite([item({ url: OLD, tags: ['a'] }), item({ url: NEW, tags: ['b'] })]);
  expect(posts).toMatchObject([{ key: NEW, tags: ['a', 'b'] }]);
  expect(repeated).toBe(0);
});

test.each([1, 250])(
  'a file with %d posts more brings nothing new of a post under the other',
  async (more) => {
    const db = importingLibrary();
    const others = Array.from({ length: more }, (_, i) => item({ url: `https://dev.example/${i}` }));
    await importAll(db, [item({ url: NEW }), ...others]);
    const { fresh, joined, same } = await planImport(db, [item({ url: OLD }), ...others]);
    expect([fresh.length, joined.length, same]).toEqual([0, 0, more + 1]);
  },
);
