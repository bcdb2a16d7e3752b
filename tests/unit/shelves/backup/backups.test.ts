import 'fake-indexeddb/auto';
import { signal } from '@preact/signals';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { changeBackupState } from '@/lib/library/backup/state';
import type { Library } from '@/lib/library/database';
import { savePost } from '@/lib/library/posts';
import { defaults } from '@/lib/model/settings';
import { createBackups, type Backups } from '@/lib/shelves/backup/backups';
import { holdLock, type Locks } from '@/lib/shelves/backup/lock';
import { fullDisk } from '../../library/fullDisk';
import { draft, emptyLibrary } from '../../library/samples';
import { memoryLocks } from './locks';

const DAY = 86_400_000;
let db: Library;
let now: number;
let saved: string[];
let isAllowed: boolean;
let attempts: number;
let full: Error | null;
/** a backup that has begun goes on when it is over */
let pause: Promise<void>;
let locks: Locks;
let life: AbortController;

beforeEach(() => {
  db = emptyLibrary();
  now = new Date(2026, 10, 28, 9, 12).getTime();
  [saved, isAllowed, locks, life] = [[], true, memoryLocks(), new AbortController()];
  [attempts, full, pause] = [0, null, Promise.resolve()];
  vi.stubGlobal('window', {});
  vi.stubGlobal('requestIdleCallback', (call: () => void) => setTimeout(call));
});
afterEach(() => {
  life.abort();
  vi.unstubAllGlobals();
});

function backupsOf(isPrivate = false): Backups {
  const downloads = {
    ask: async () => isAllowed,
    isAllowed: async () => pause.then(() => isAllowed),
    async save(name: string) {
      attempts += 1;
      if (full) throw full;
      saved.push(name);
    },
    rotate: async () => undefined,
  };
  const ports = { settings: signal(defaults), downloads, locks, isPrivate, clock: () => now };
  const failed = (error: unknown): void => expect.unreachable(String(error));
  return createBackups(db, ports, failed, life.signal);
}

const seen = async (backups: Backups): Promise<void> =>
  vi.waitFor(() => expect(backups.state.value).not.toBeNull());

test('the first is made when its reader chooses where, then one a day, when the page is open', async () => {
  await savePost(db, draft('a'), now);
  const backups = backupsOf();
  await seen(backups);
  expect(saved).toEqual([]);
  await backups.choose();
  expect(saved).toEqual(['galpi-2026-11-28-091200.galpi.gz']);
  life.abort();
  life = new AbortController();
  now += DAY;
  backupsOf();
  await vi.waitFor(() => expect(saved).toHaveLength(2));
  await savePost(db, draft('b'), now);
  await new Promise((next) => setTimeout(next, 50));
  expect(saved).toHaveLength(2);
});

test('whether a reader is to be reminded is known before a list is drawn; in a private window nobody is', async () => {
  await savePost(db, draft('a'), now - 20 * DAY);
  const backups = backupsOf();
  expect(backups.isKnown.value).toBe(false);
  await vi.waitFor(() => expect(backups.isKnown.value).toBe(true));
  expect(backups.reminder.value).toEqual({ kind: 'never', days: 20 });
  const hidden = backupsOf(true);
  expect(hidden.isKnown.value).toBe(true);
  expect(hidden.reminder.value).toBeNull();
});

describe('one that came to nothing is not begun again by itself on the same day', () => {
  const later = (): Promise<void> => new Promise((next) => setTimeout(next, 50));
  beforeEach(() => changeBackupState(db, { place: { kind: 'downloads' } }));

  /** One that waits in the middle until it is told to go on. */
  async function underWay(): Promise<{ backups: Backups; goOn: () => void }> {
    const { promise, resolve: goOn } = Promise.withResolvers<void>();
    pause = promise;
    await savePost(db, draft('a'), now);
    const backups = backupsOf();
    await vi.waitFor(() => expect(backups.share.value).not.toBeNull());
    return { backups, goOn };
  }

  test('full: also not when posts are saved or the page is opened again, which still says why', async () => {
    full = new DOMException('', 'QuotaExceededError');
    await savePost(db, draft('a'), now);
    const backups = backupsOf();
    await vi.waitFor(() => expect(backups.trouble.value).toBe('full'));
    await savePost(db, draft('b'), now);
    await later();
    life.abort();
    life = new AbortController();
    const again = backupsOf();
    await vi.waitFor(() => expect(again.trouble.value).toBe('full'));
    expect(attempts).toBe(1);
    now += DAY;
    full = null;
    await savePost(db, draft('c'), now);
    await vi.waitFor(() => expect(saved).toHaveLength(1));
    await vi.waitFor(() => expect(again.trouble.value).toBeNull());
  });

  test('stopped by its reader', async () => {
    const { backups, goOn } = await underWay();
    backups.stop();
    goOn();
    await vi.waitFor(() => expect(backups.trouble.value).toBe('stopped'));
    await savePost(db, draft('b'), now);
    await later();
    expect([saved, backups.trouble.value]).toEqual([[], 'stopped']);
  });

  test('a page that was closed has not tried: the next makes it', async () => {
    const { backups, goOn } = await underWay();
    life.abort();
    goOn();
    await vi.waitFor(() => expect(backups.share.value).toBeNull());
    life = new AbortController();
    backupsOf();
    await vi.waitFor(() => expect(saved).toHaveLength(1));
  });
});

test('where the library has no room to remember it, that is told, and no more is made on the same day', async () => {
  await changeBackupState(db, { place: { kind: 'downloads' } });
  await savePost(db, draft('a'), now);
  vi.useFakeTimers({ toFake: ['setInterval'] });
  const room = await fullDisk(db);
  const backups = backupsOf();
  await vi.waitFor(() => expect(backups.trouble.value).toBe('full'));
  for (let hour = 0; hour < 3; hour += 1) {
    now += 3_600_000;
    vi.advanceTimersByTime(3_600_000);
    await new Promise((next) => setTimeout(next, 50));
  }
  expect([saved.length, backups.trouble.value]).toEqual([1, 'full']);
  room();
  now += DAY;
  vi.advanceTimersByTime(3_600_000);
  await vi.waitFor(() => expect(backups.state.value?.last?.at).toBe(now));
  vi.useRealTimers();
  vi.restoreAllMocks();
});

test('an empty library, or a private window, makes none by itself', async () => {
  await changeBackupState(db, { place: { kind: 'downloads' } });
  await seen(backupsOf());
  await savePost(emptyLibrary(), draft('a'), now);
  backupsOf(true);
  await new Promise((next) => setTimeout(next, 50));
  expect(saved).toEqual([]);
});

test('refused, it goes nowhere by itself; a permission that is gone is told', async () => {
  await savePost(db, draft('a'), now);
  const backups = backupsOf();
  await seen(backups);
  isAllowed = false;
  await backups.choose();
  expect((await db.backups.toArray())[0]?.place ?? null).toBeNull();
  isAllowed = true;
  await backups.choose();
  isAllowed = false;
  await backups.make();
  expect(backups.trouble.value).toBe('denied');
  await vi.waitFor(() => expect(backups.reminder.value).toEqual({ kind: 'trouble', trouble: 'denied' }));
  await backups.later();
  await vi.waitFor(() => expect(backups.reminder.value).toBeNull());
  await backups.forget();
  expect(backups.trouble.value).toBeNull();
});

test('one at a time, in all windows', async () => {
  await savePost(db, draft('a'), now);
  await changeBackupState(db, { place: { kind: 'downloads' }, last: { at: now, name: '', size: 1 } });
  const release = await holdLock(locks, 'backup');
  const backups = backupsOf();
  await backups.make();
  expect([backups.trouble.value, backups.share.value, saved]).toEqual(['busy', null, []]);
  release!();
  await vi.waitFor(async () => {
    await backups.make();
    expect(saved).toHaveLength(1);
  });
});

test('where the place is barred, it is made as a download', async () => {
  await savePost(db, draft('a'), now);
  const downloaded: string[] = [];
  vi.stubGlobal('document', {
    createElement: () => ({
      click(this: { download: string }) {
        downloaded.push(this.download);
      },
    }),
  });
  const backups = backupsOf();
  await seen(backups);
  await backups.choose();
  isAllowed = false;
  now += 60_000;
  await backups.make();
  expect(backups.trouble.value).toBe('denied');
  // the lock is let go a moment after the first
  await new Promise((next) => setTimeout(next));
  await backups.download();
  expect([backups.trouble.value, downloaded]).toEqual([null, ['galpi-2026-11-28-091300.galpi.gz']]);
  await vi.waitFor(() =>
    expect(backups.state.value).toMatchObject({ place: { kind: 'downloads' }, last: { at: now } }),
  );
});
