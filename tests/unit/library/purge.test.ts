import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import { saveBody } from '@/lib/library/bodies';
import { addHighlight, removeHighlight } from '@/lib/library/highlights';
import { savePost, trashPost } from '@/lib/library/posts';
import { emptyTrash, eraseAll, purgeOld, purgePost } from '@/lib/library/purge';
import { draft, emptyLibrary, mark } from './samples';

const DAY = 24 * 60 * 60 * 1000;
const picture = (data: string) => ({
  url: `https://dev.example/${data}.png`,
  type: 'image/png',
  data: btoa(data),
});

test('a purged post leaves nothing behind, and takes nothing from others', async () => {
  const db = emptyLibrary();
  const { post } = await addHighlight(db, draft('a'), mark('h1', '글'));
  await addHighlight(db, draft('a'), mark('h2', '지운 것'));
  await removeHighlight(db, 'h2');
  const other = await savePost(db, draft('b'));
  await saveBody(db, post.id, { html: 'old', text: '', images: [picture('old')] });
  await saveBody(db, post.id, { html: 'new', text: '', images: [picture('shared')] });
  await saveBody(db, other.id, { html: 'b', text: '', images: [picture('shared')] });
  await trashPost(db, post.id);
  await purgePost(db, post.id);
  expect((await db.posts.toArray()).map((p) => p.id)).toEqual([other.id]);
  expect(await db.bodies.count()).toBe(1);
  expect(await db.versions.count()).toBe(0);
  expect(await db.highlights.count()).toBe(0);
  expect(await db.removed.count()).toBe(0);
  expect((await db.assets.toArray()).map((asset) => asset.size)).toEqual(['shared'.length]);
});

test('a post that is not in the trash stays', async () => {
  const db = emptyLibrary();
  const { post } = await addHighlight(db, draft('a'), mark('h', '글'));
  await purgePost(db, post.id);
  expect(await db.posts.count()).toBe(1);
  expect(await db.highlights.count()).toBe(1);
});

test('emptying the trash leaves what is not in it', async () => {
  const db = emptyLibrary();
  for (const slug of ['a', 'b', 'c']) {
    const { post } = await addHighlight(db, draft(slug), mark(slug, '글'));
    if (slug !== 'b') await trashPost(db, post.id);
  }
  await emptyTrash(db);
  expect((await db.highlights.toArray()).map((h) => h.id)).toEqual(['b']);
});

test('a full trash is emptied a few dozen posts at a time', async () => {
  const db = emptyLibrary();
  for (let i = 0; i < 120; i++) await trashPost(db, (await savePost(db, draft(`${i}`))).id);
  const transactions = vi.spyOn(db, 'transaction');
  expect(await emptyTrash(db)).toBe(120);
  const whole = transactions.mock.calls.filter((given) => given.flat().includes(db.bodies));
  expect(whole).toHaveLength(3);
  expect(await db.posts.count()).toBe(0);
});

test('after 30 days the trash empties itself, and what was applied or removed is forgotten', async () => {
  const db = emptyLibrary();
  const old = await savePost(db, draft('old'));
  const young = await savePost(db, draft('young'));
  await trashPost(db, old.id, 100 * DAY);
  await trashPost(db, young.id, 120 * DAY);
  await db.applied.bulkAdd([
    { id: 'old', appliedAt: 100 * DAY },
    { id: 'young', appliedAt: 120 * DAY },
  ]);
  await purgeOld(db, 131 * DAY);
  expect((await db.posts.toArray()).map((p) => p.id)).toEqual([young.id]);
  expect((await db.applied.toArray()).map((a) => a.id)).toEqual(['young']);
});

test('erasing leaves every table empty and usable', async () => {
  const db = emptyLibrary();
  await addHighlight(db, draft('a'), mark('h', '글'));
  await eraseAll(db);
  for (const table of db.tables) expect(await table.count()).toBe(0);
  await addHighlight(db, draft('a'), mark('h', '글'));
  expect(await db.highlights.count()).toBe(1);
});
