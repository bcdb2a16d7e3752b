import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { isLibraryLost, keepBirthKnown, rememberBirth } from '@/lib/browser/birth';
import { loadSettings } from '@/lib/browser/settings';
import { Library } from '@/lib/library/database';
import { savePost } from '@/lib/library/posts';
import { draft } from '../library/samples';

vi.mock('wxt/browser', async () => ({
  browser: (await import('wxt/testing/fake-browser')).fakeBrowser,
}));

let db: Library;
const remembered = async (): Promise<unknown> => (await fakeBrowser.storage.local.get('library'))['library'];

beforeEach(() => {
  fakeBrowser.reset();
  vi.unstubAllGlobals();
  db = new Library(`birth-${crypto.randomUUID()}`);
});

/** What a browser does with a database whose file is damaged. */
async function lose(): Promise<void> {
  const { name } = db;
  await db.delete();
  db = new Library(name);
}

test('a new library is missed by nobody', async () => {
  expect(await isLibraryLost(db)).toBe(false);
  await lose();
  expect(await isLibraryLost(db)).toBe(false);
});

test('a library that held a post is missed, until its reader goes on without', async () => {
  await savePost(db, draft('a'));
  expect(await isLibraryLost(db)).toBe(false);
  await lose();
  expect(await isLibraryLost(db)).toBe(true);
  await savePost(db, draft('a'));
  expect(await isLibraryLost(db)).toBe(true);
  await rememberBirth(db);
  expect(await isLibraryLost(db)).toBe(false);
});

test('whoever writes the first post makes the library known', async () => {
  keepBirthKnown(db);
  await savePost(db, draft('a'));
  await vi.waitFor(async () => expect(await remembered()).toBeTypeOf('string'));
});

test('one of the two places is enough', async () => {
  const kept = new Map<string, string>();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  });
  await savePost(db, draft('a'));
  await isLibraryLost(db);
  await fakeBrowser.storage.local.clear();
  await lose();
  expect(await isLibraryLost(db)).toBe(true);
});

test('what cannot be read in one place is read in the other, and settings are then those of the beginning', async () => {
  vi.stubGlobal('localStorage', { getItem: () => 'another', setItem: () => undefined });
  vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValue(new Error('An unexpected error occurred'));
  expect(await isLibraryLost(db)).toBe(true);
  expect(await loadSettings()).toMatchObject({ theme: 'auto' });
});
