// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { signal } from '@preact/signals';
import { expect, test, vi } from 'vitest';
import { Library } from '@/lib/library/database';
import { addHighlight } from '@/lib/library/highlights';
import { readSettings } from '@/lib/model/settings';
import { createRescue } from '@/lib/shelves/rescue';
import { draft, emptyLibrary, mark } from '../library/samples';

function rescueOf(db: Library) {
  const saved: { name: string; file: Blob }[] = [];
  const missLibrary = vi.fn<() => void>();
  const failed = vi.fn<(error: unknown) => void>();
  const rescue = createRescue(
    db,
    { settings: signal(readSettings(undefined)), missLibrary },
    (name, file) => saved.push({ name, file }),
    failed,
    new AbortController().signal,
  );
  return { rescue, saved, missLibrary, failed };
}

test('what can be read is handed over as a backup', async () => {
  const db = emptyLibrary();
  await addHighlight(db, draft('a'), mark('h', 'words'));
  const { rescue, saved } = rescueOf(db);
  await rescue.exportReadable();
  expect(rescue.exported.value).toEqual({ posts: 1, lost: 0 });
  expect(saved[0]!.name).toMatch(/^galpi-.*\.galpi\.gz$/);
});

test('where nothing can be read there is no file', async () => {
  const db = emptyLibrary();
  db.close();
  const { rescue, saved } = rescueOf(db);
  await rescue.exportReadable();
  expect(rescue.exported.value).toEqual({ posts: 0, lost: 0 });
  expect(saved).toEqual([]);
});

test('a new library is begun only once the old one is missed', async () => {
  const db = emptyLibrary();
  await addHighlight(db, draft('a'), mark('h', 'words'));
  const { rescue, missLibrary, failed } = rescueOf(db);
  missLibrary.mockImplementation(() => expect(db.isOpen()).toBe(true));
  await rescue.startAnew();
  expect(missLibrary).toHaveBeenCalledOnce();
  expect(failed).not.toHaveBeenCalled();
  expect(await new Library(db.name).posts.count()).toBe(0);
});
