import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { backupState } from '@/lib/library/backup/state';
import type { Library } from '@/lib/library/database';
import { savePost } from '@/lib/library/posts';
import { defaults } from '@/lib/model/settings';
import { makeBackup, type MakeOptions } from '@/lib/shelves/backup/make';
import { troubleOf } from '@/lib/shelves/backup/trouble';
import { outdated } from '@/lib/transfer/backup/format';
import { draft, emptyLibrary } from '../../library/samples';
import { restore } from '../../library/restore/libraries';
import { memoryFolder } from './folder';

let db: Library;
beforeEach(async () => {
  db = emptyLibrary();
  await savePost(db, draft('a'));
});

const saved = new Map<string, Blob>();
const allowed = { now: true };
const downloads: MakeOptions['downloads'] = {
  ask: async () => true,
  isAllowed: async () => allowed.now,
  save: async (name, file) => void saved.set(name, file),
  rotate: async (made, kept) => {
    for (const name of outdated([...saved.keys()], made, kept)) saved.delete(name);
  },
};
const options = (given: Partial<MakeOptions>): MakeOptions => ({
  settings: defaults,
  place: null,
  downloads,
  asks: false,
  tell: () => undefined,
  signal: new AbortController().signal,
  now: new Date(2026, 10, 28, 9, 12),
  ...given,
});
const NAME = 'galpi-2026-11-28-091200.galpi.gz';
const trouble = (given: Partial<MakeOptions>): Promise<string> =>
  makeBackup(db, options(given)).then(() => 'none', troubleOf);

test('into a folder: it can be restored, and is remembered', async () => {
  const { folder, files } = memoryFolder();
  const made = await makeBackup(db, options({ place: { kind: 'folder', folder } }));
  expect(made).toEqual({
    at: new Date(2026, 10, 28, 9, 12).getTime(),
    name: NAME,
    size: files.get(NAME)!.size,
  });
  expect((await backupState(db)).last).toEqual(made);
  const other = emptyLibrary();
  await restore(other, files.get(NAME)!);
  expect(await other.posts.toArray()).toEqual(await db.posts.toArray());
});

test('into the downloads: the last seven are kept', async () => {
  for (let day = 1; day <= 9; day++)
    await makeBackup(db, options({ place: { kind: 'downloads' }, now: new Date(2026, 10, day) }));
  expect(saved.size).toBe(7);
  expect([...saved.keys()][0]).toBe('galpi-2026-11-03-000000.galpi.gz');
});

test('why there is none', async () => {
  const full = memoryFolder([], new DOMException('', 'QuotaExceededError'));
  const lapsed = memoryFolder();
  lapsed.allow('prompt');
  const at = (folder: FileSystemDirectoryHandle) => ({ place: { kind: 'folder' as const, folder } });
  expect(await trouble(at(full.folder))).toBe('full');
  expect(await trouble(at(lapsed.folder))).toBe('denied');
  expect(await trouble(at(memoryFolder([], undefined, new DOMException('', 'NotFoundError')).folder))).toBe(
    'gone',
  );
  const readonly = new DOMException('', 'NoModificationAllowedError');
  expect(await trouble(at(memoryFolder([], undefined, readonly).folder))).toBe('readonly');
  expect(await trouble({ ...at(memoryFolder().folder), signal: AbortSignal.abort() })).toBe('stopped');
  allowed.now = false;
  expect(await trouble({ place: { kind: 'downloads' } })).toBe('denied');
  expect((await backupState(db)).last).toBeNull();
});
