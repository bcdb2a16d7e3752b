// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import type { Signal } from '@preact/signals';
import { describe, expect, test, vi } from 'vitest';
import { editHighlight } from '@/lib/library/highlights';
import type { Highlight } from '@/lib/model/highlight';
import { retagged } from '@/lib/reader/notes';
import { noteTags } from '@/lib/transfer/note';
import { opened } from './opened';

async function noted() {
  const reading = opened();
  const { id, done } = reading.marks.add(reading.spanOf('평소와'), 'yellow');
  await done;
  await vi.waitFor(() => expect(reading.shelf.highlights.value).toHaveLength(1));
  await reading.notes.start(id);
  return { ...reading, id };
}

test('a note is saved as one types, with its tags', async () => {
  const { db, notes, id } = await noted();
  notes.write('배포가 없어도 난다 #장애');
  expect(notes.open.value?.unsaved).toBe(true);
  await vi.waitFor(async () => expect(await db.highlights.get(id)).toMatchObject({ tags: ['장애'] }));
  expect((await db.highlights.get(id))?.note).toBe('배포가 없어도 난다 #장애');
  expect(notes.open.value?.unsaved).toBe(false);
});

test('leaving the page does not wait for the pause', async () => {
  const { db, notes, id } = await noted();
  notes.write('급한 메모');
  dispatchEvent(new Event('pagehide'));
  await vi.waitFor(async () => expect((await db.highlights.get(id))?.note).toBe('급한 메모'), {
    timeout: 200,
  });
});

test('a lost race keeps both texts and goes on after the other', async () => {
  const { db, notes, id } = await noted();
  notes.write('여기서 쓴 것');
  await editHighlight(db, id, { note: '팝업에서 쓴 것' });
  await notes.flush();
  expect((await db.highlights.get(id))?.note).toBe('팝업에서 쓴 것\n\n여기서 쓴 것');
  expect(notes.open.value?.text).toBe('팝업에서 쓴 것\n\n여기서 쓴 것');
});

test('a note changed elsewhere shows in the open card when nothing was typed', async () => {
  const { db, notes, id } = await noted();
  await editHighlight(db, id, { note: '팝업에서' });
  await vi.waitFor(() => expect(notes.open.value?.text).toBe('팝업에서'));
});

test('what the library told before it took the note is no news', async () => {
  const { db, notes, shelf, id } = await noted();
  const before = shelf.highlights.value;
  notes.write('방금 쓴 것');
  await notes.flush();
  (shelf.highlights as Signal<readonly Highlight[]>).value = [...before];
  expect(notes.open.value?.text).toBe('방금 쓴 것');
  await editHighlight(db, id, { note: '팝업에서' });
  await vi.waitFor(() => expect(notes.open.value?.text).toBe('팝업에서'));
});

test('a note that the library does not take stays, is told, and is sent again', async () => {
  const { db, notes, failed, id } = await noted();
  const broken = vi.spyOn(db, 'transaction').mockImplementationOnce(() => {
    throw new Error('disk');
  });
  notes.write('한 줄');
  await notes.flush();
  expect(failed).toHaveBeenCalledOnce();
  expect(notes.open.value).toMatchObject({ text: '한 줄', unsaved: true });
  broken.mockRestore();
  await notes.flush();
  expect((await db.highlights.get(id))?.note).toBe('한 줄');
});

test('a note that the library does not take is neither put down nor left for another', async () => {
  const { db, marks, notes, shelf, spanOf, id } = await noted();
  const other = marks.add(spanOf('캐시가'), 'blue');
  await other.done;
  await vi.waitFor(() => expect(shelf.highlights.value).toHaveLength(2));
  const broken = vi.spyOn(db, 'transaction').mockImplementation(() => {
    throw new Error('disk');
  });
  notes.write('한 줄');
  await notes.close();
  await notes.start(other.id);
  expect(notes.open.value).toEqual({ id, text: '한 줄', unsaved: true });
  broken.mockRestore();
  await notes.start(other.id);
  expect((await db.highlights.get(id))?.note).toBe('한 줄');
  expect(notes.open.value).toMatchObject({ id: other.id, text: '' });
});

test('the note of a mark that could not be saved stays while the page is open', async () => {
  const { marks, notes, spanOf } = opened({}, true);
  const { id, done } = marks.add(spanOf('평소와'), 'yellow');
  await done;
  await notes.start(id);
  notes.write('적어 둔 것');
  await notes.close();
  expect(marks.find(id)?.highlight.note).toBe('적어 둔 것');
});

describe('retagged', () => {
  test.each([
    [['직접'], '', '#새것', ['직접', '새것']],
    [['옛것', '직접'], '#옛것', '#새것', ['직접', '새것']],
    [['캐시'], '#캐시', '#캐시 더', ['캐시']],
    [['캐시'], '#캐시', '', []],
  ])('%j, "%s" to "%s"', (tags, before, after, result) => {
    expect(retagged(tags, before, after, noteTags)).toEqual(result);
  });
});
