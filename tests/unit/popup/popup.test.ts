import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { Library } from '@/lib/library/database';
import { draftOfPage } from '@/lib/library/draft';
import { addHighlight, highlightsOf } from '@/lib/library/highlights';
import { openPopup } from '@/lib/popup/popup';

const url = 'https://blog.example/queue';
let db: Library;

beforeEach(async () => {
  db = new Library(`popup-${crypto.randomUUID()}`);
  await addHighlight(db, draftOfPage(url, url, 'Queues'), {
    id: 'h1',
    selectors: [],
    colour: 'green',
    note: '',
    section: '',
    at: 0.5,
  });
});

const open = async () => {
  const popup = openPopup(db, { kind: 'live', url: `${url}?utm_source=mail#top` });
  await vi.waitFor(() => expect(popup.loaded.value).toBe(true));
  return { popup };
};
const stored = async () => (await highlightsOf(db, (await db.posts.toCollection().first())!.id))[0];

test('the post under the popup is found by its address, whatever brought the reader there', async () => {
  const { popup } = await open();
  expect(popup.post.value?.title).toBe('Queues');
  expect(popup.list.value.found.map((h) => h.id)).toEqual(['h1']);
});

test('a note is saved and the page is told', async () => {
  const { popup } = await open();
  await popup.edit('h1', { note: 'Try this' }, { note: '' });
  expect((await stored())?.note).toBe('Try this');
});

test('a removal can be undone with its note', async () => {
  const { popup } = await open();
  await popup.edit('h1', { note: 'Keep me' });
  await popup.remove('h1');
  expect(await stored()).toBeUndefined();
  expect(popup.removed.value).toBe('h1');
  await popup.undo();
  expect((await stored())?.note).toBe('Keep me');
  expect(popup.removed.value).toBeNull();
});

test('a change made elsewhere shows at once', async () => {
  const { popup } = await open();
  await db.highlights.update('h1', { colour: 'pink' });
  await vi.waitFor(() => expect(popup.list.value.found[0]?.colour).toBe('pink'));
});

test('a library that cannot be opened is told', async () => {
  db.close();
  vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('', 'UnknownError');
  });
  const closed = new Library(db.name);
  const popup = openPopup(closed, { kind: 'live', url });
  await vi.waitFor(() => expect(popup.unread.value).toBe('failed'));
  expect(popup.loaded.value).toBe(true);
});

test('a library that was lost is told', async () => {
  const popup = openPopup(db, { kind: 'live', url }, () => Promise.resolve(true));
  await vi.waitFor(() => expect(popup.isLost.value).toBe(true));
});

test('a failed write says why and is not told as done', async () => {
  const { popup } = await open();
  const full = new DOMException('no room', 'QuotaExceededError');
  vi.spyOn(db.highlights, 'put').mockRejectedValue(full);
  await popup.edit('h1', { note: 'x' });
  expect(popup.failure.value).toBe('full');
});

test('a highlight whose post is gone is not copied', async () => {
  const { popup } = await open();
  const writeText = vi.fn(async () => undefined);
  vi.stubGlobal('navigator', Object.assign(Object.create(navigator), { clipboard: { writeText } }));
  const words = { lines: () => '', date: () => '' };
  const highlight = (await stored())!;
  expect(await popup.copy({ ...highlight, postId: 'gone' }, 'markdown', words)).toBe(false);
  expect(writeText).not.toHaveBeenCalled();
  expect(await popup.copy(highlight, 'markdown', words)).toBe(true);
  expect(writeText).toHaveBeenCalledOnce();
  vi.unstubAllGlobals();
});
