import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import type { Library } from '@/lib/library/database';
import { addHighlight, editHighlight, removeHighlight, restoreHighlight } from '@/lib/library/highlights';
import { changePost, postByUrl, savePost } from '@/lib/library/posts';
import type { Post } from '@/lib/model/post';
import type { Entry } from '@/lib/transfer/backup/pack';
import { articleOf } from '../../article/articleOf';
import { draft, emptyLibrary, mark } from '../samples';
import { backUp, restore, stage } from './libraries';
import { fileOf, postOf } from './records';

// A file that was made to harm: what it says of a post, it says of that post alone.
const LAST = 8.64e15; // ms: no time is later

let db: Library;
beforeEach(async () => {
  db = emptyLibrary();
  await addHighlight(db, draft('mine'), mark('h', '내가 칠한 말'));
  await editHighlight(db, 'h', { note: '내 메모' });
});

const post = (given: Partial<Post> = {}): Entry => [
  'post',
  postOf({ id: 'evil', url: 'https://evil.example/p', ...given }),
];
const forged = {
  id: 'h',
  postId: 'evil',
  selectors: [{ type: 'TextQuoteSelector', exact: 'forged', prefix: '', suffix: '', occurrences: 1 }],
  colour: 'pink',
  note: '',
  tags: [],
  section: '',
  at: 0,
  createdAt: 1,
  updatedAt: LAST,
  rev: 1e6,
};
const removed: Entry = ['removed', { id: 'h', highlight: forged, removedAt: LAST }];
const myUrl = async (): Promise<string> => (await postByUrl(db, draft('mine').url))!.url;

test.each([
  ['changes', ['highlight', forged] satisfies Entry],
  ['removes', removed],
])('a post %s no highlight of another', async (_, entry) => {
  const before = await db.highlights.get('h');
  await restore(db, await fileOf(post(), entry));
  expect(await db.highlights.get('h')).toEqual(before);
});

test('nor what was removed of another', async () => {
  await removeHighlight(db, 'h');
  await restore(db, await fileOf(post(), removed));
  await restoreHighlight(db, 'h');
  expect(await db.highlights.get('h')).toMatchObject({ note: '내 메모', colour: 'yellow' });
});

test('what is removed of the post itself comes back with its note', async () => {
  await restore(db, await fileOf(post({ url: await myUrl() }), removed));
  expect(await db.highlights.get('h')).toBeUndefined();
  await restoreHighlight(db, 'h');
  expect((await db.highlights.get('h'))!.note).toContain('내 메모');
});

test('a change after a restore is the last, whatever time the file gave', async () => {
  const file = await fileOf(post({ url: await myUrl() }), ['highlight', forged]);
  await restore(db, file);
  expect((await db.highlights.get('h'))!.colour).toBe('pink');
  await editHighlight(db, 'h', { colour: 'green' });
  await restore(db, file);
  expect((await db.highlights.get('h'))!.colour).toBe('green');
});

test('a revision that one more would not change is none', async () => {
  const { id, url } = await savePost(db, draft('mine'));
  expect(await stage(db, await fileOf(post({ id, url, rev: 1e300 })))).toMatchObject({ unreadable: [2] });
  const before = (await changePost(db, id, { starred: 1 }))!;
  expect((await changePost(db, id, { starred: 0 }))!.rev).toBeGreaterThan(before.rev);
});

test('whatever a file calls the last revision or time, what is changed after that is in the next backup', async () => {
  await restore(
    db,
    await fileOf(post({ rev: Number.MAX_SAFE_INTEGER }), ['highlight', { ...forged, id: 'x', rev: 2 ** 40 }]),
  );
  await changePost(db, 'evil', { starred: 1 });
  await editHighlight(db, 'x', { note: '고친 메모' });
  const there = emptyLibrary();
  expect(await stage(there, await backUp(db))).toMatchObject({ unreadable: [], highlights: { fresh: 2 } });
});

test('an address that holds more than an address is none', async () => {
  const url = 'https://a.example/\n\n<img src=x onerror=alert(1)>';
  expect(await stage(db, await fileOf(post({ url })))).toMatchObject({ unreadable: [2] });
});

test('what stands in for a body belongs to its post, whatever it calls itself', async () => {
  const bank = await savePost(db, draft('bank'));
  const article = articleOf('https://evil.example/p', { key: bank.url });
  const capture = { id: 'c', key: 'https://evil.example/p', article, capturedAt: 1 };
  await restore(db, await fileOf(post(), ['capture', capture]));
  expect((await db.captures.get('c'))!.article.key).toBe('https://evil.example/p');
});
