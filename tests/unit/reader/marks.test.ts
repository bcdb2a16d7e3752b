// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import { editHighlight, removeHighlight } from '@/lib/library/highlights';
import { savePost, trashPost } from '@/lib/library/posts';
import { purgePost } from '@/lib/library/purge';
import { draft } from '../library/samples';
import { opened } from './opened';

test('the first mark saves the post, its body and itself before it says saved', async () => {
  const { db, marks, shelf, spanOf } = opened();
  const { id, done } = marks.add(spanOf('캐시가 비었습니다'), 'blue');
  expect(marks.find(id)).toMatchObject({ state: 'saving', span: spanOf('캐시가 비었습니다') });
  expect(await done).toBe('saved');
  const post = await db.posts.get({ url: 'https://dev.example/reading' });
  expect(await db.highlights.get(id)).toMatchObject({ postId: post!.id, colour: 'blue', section: '배포' });
  expect((await db.bodies.get(post!.id))?.text).toContain('캐시가 비었습니다');
  expect(shelf.state.value).toBe('saved');
});

test('a mark is in the list once, while it is saved and afterwards', async () => {
  const { marks, shelf, spanOf } = opened();
  await marks.add(spanOf('배포였습니다'), 'green').done;
  expect(marks.list.value).toHaveLength(1);
  await vi.waitFor(() => expect(shelf.highlights.value).toHaveLength(1));
  expect(marks.list.value.map(({ state }) => state)).toEqual(['saved']);
});

test('what another page does shows here', async () => {
  const { db, marks, shelf, spanOf } = opened();
  const { id, done } = marks.add(spanOf('평소와'), 'pink');
  await done;
  await vi.waitFor(() => expect(shelf.highlights.value).toHaveLength(1));
  await editHighlight(db, id, { colour: 'violet' });
  await vi.waitFor(() => expect(marks.find(id)?.highlight.colour).toBe('violet'));
  await removeHighlight(db, id);
  await vi.waitFor(() => expect(marks.list.value).toEqual([]));
});

test('a removed mark comes back with its words', async () => {
  const { marks, shelf, spanOf } = opened();
  const { id, done } = marks.add(spanOf('평소와'), 'yellow');
  await done;
  await vi.waitFor(() => expect(shelf.highlights.value).toHaveLength(1));
  await marks.remove(id);
  await vi.waitFor(() => expect(marks.list.value).toEqual([]));
  await marks.restore(id);
  await vi.waitFor(() => expect(marks.find(id)?.span).toEqual(spanOf('평소와')));
});

test('a private window keeps the mark on screen and says that it is not saved', async () => {
  const { db, marks, shelf, spanOf } = opened({}, true);
  const { id, done } = marks.add(spanOf('평소와'), 'yellow');
  expect(await done).toBe('private');
  await marks.recolour(id, 'green');
  expect(marks.find(id)).toMatchObject({ state: 'private', highlight: { colour: 'green' } });
  expect(shelf.state.value).toBe('private');
  expect(await db.posts.count()).toBe(0);
});

test('a full disk is told, and another try saves', async () => {
  const { db, marks, spanOf } = opened();
  const full = vi.spyOn(db, 'transaction').mockImplementationOnce(() => {
    throw new DOMException('', 'QuotaExceededError');
  });
  const { id, done } = marks.add(spanOf('평소와'), 'yellow');
  expect(await done).toBe('full');
  full.mockRestore();
  expect(await marks.retry(id)).toBe('saved');
});

test('a post that a worker saved without a body gets one', async () => {
  const { db } = opened();
  const post = await savePost(db, draft('reading'));
  await vi.waitFor(async () => expect(await db.bodies.get(post.id)).toBeDefined());
});

test('a post that was deleted for good gets its body again with the next mark', async () => {
  const { db, marks, shelf, spanOf } = opened();
  await marks.add(spanOf('평소와'), 'yellow').done;
  await vi.waitFor(() => expect(shelf.highlights.value).toHaveLength(1));
  await trashPost(db, shelf.post.value!.id);
  await purgePost(db, shelf.post.value!.id);
  await vi.waitFor(() => expect(shelf.post.value).toBeNull());
  await marks.add(spanOf('캐시가'), 'blue').done;
  expect((await db.bodies.get(shelf.post.value!.id))?.text).toContain('캐시가 비었습니다');
});

test('a highlight whose words are gone is lost, not guessed', async () => {
  const { db, marks, shelf, spanOf } = opened();
  const { id, done } = marks.add(spanOf('평소와'), 'yellow');
  await done;
  await db.highlights.add({
    ...(await db.highlights.get(id))!,
    id: 'elsewhere',
    selectors: [{ type: 'TextQuoteSelector', exact: '사라진 문장', prefix: '', suffix: '', occurrences: 1 }],
  });
  await vi.waitFor(() => expect(shelf.highlights.value).toHaveLength(2));
  expect(marks.list.value.map(({ highlight, span }) => [highlight.id, span === null])).toEqual([
    [id, false],
    ['elsewhere', true],
  ]);
});
