import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import type { Library } from '@/lib/library/database';
import { addHighlight } from '@/lib/library/highlights';
import { savePost } from '@/lib/library/posts';
import type { Settings } from '@/lib/model/settings';
import { createNotices } from '@/lib/reader/notice';
import type { Locks } from '@/lib/shelves/backup/lock';
import { createRestoring, type Restoring } from '@/lib/shelves/backup/restoring';
import { koreanWords } from '../../components/reader/words';
import { cleaner } from '../../library/restore/cleaner';
import { backUp } from '../../library/restore/libraries';
import { draft, emptyLibrary, mark } from '../../library/samples';
import { memoryLocks } from './locks';

let db: Library;
let file: File;
let changed: Partial<Settings>[];
let incomplete: number;
const notices = createNotices();
const NAME = 'galpi-2026-11-28-091200.galpi.gz';

function restoringOf(db: Library, locks: Locks): Restoring {
  const ports = {
    notices,
    words: koreanWords,
    changeSettings: (patch: Partial<Settings>) => void changed.push(patch),
    incomplete: () => void (incomplete += 1),
    cleaner,
    locks,
  };
  return createRestoring(db, ports, new AbortController().signal);
}

let restoring: Restoring;
beforeEach(async () => {
  const other = emptyLibrary();
  await savePost(other, draft('a'));
  await addHighlight(other, draft('b'), mark('h', '말'));
  file = new File([await backUp(other)], NAME.normalize('NFD'));
  db = emptyLibrary();
  [changed, incomplete] = [[], 0];
  notices.close();
  restoring = restoringOf(db, memoryLocks());
});

const at = (of = restoring) => of.stage.value?.at;
const until = (stage: string, of = restoring) => vi.waitFor(() => expect(at(of)).toBe(stage));

test('a backup is taken, what is none is not', async () => {
  expect(await restoring.take(new File(['title,url\n'], 'part_0.csv'))).toBe(false);
  expect(restoring.stage.value).toBeNull();
  expect(await restoring.take(file)).toBe(true);
  await until('plan');
  expect(restoring.stage.value).toMatchObject({ plan: { fresh: 2, joined: 0 }, brought: { name: NAME } });
  expect(await db.posts.count()).toBe(0);
});

test('what its reader agrees to is written, with the settings of the file where nothing was', async () => {
  await restoring.take(file);
  await until('plan');
  await restoring.write();
  expect(restoring.stage.value).toMatchObject({ at: 'done', done: { fresh: 2, highlights: { fresh: 1 } } });
  expect([await db.posts.count(), await db.highlights.count(), changed.length, incomplete]).toEqual([
    2, 1, 1, 1,
  ]);
});

test('the settings of a library that is in use stay, unless its reader says otherwise', async () => {
  await savePost(db, draft('c'));
  await restoring.take(file);
  await until('plan');
  expect(restoring.stage.value).toMatchObject({ takesSettings: false });
  await restoring.write();
  expect(changed).toEqual([]);
  restoring.close();
  await restoring.take(file);
  await until('plan');
  restoring.takeSettings(true);
  await restoring.write();
  expect(changed).toHaveLength(1);
});

test('closed at the plan nothing stays, and another window may restore', async () => {
  const locks = memoryLocks();
  const [one, other] = [restoringOf(db, locks), restoringOf(db, locks)];
  await one.take(file);
  await until('plan', one);
  await other.take(file);
  await until('refused', other);
  expect(other.stage.value).toMatchObject({ reason: 'busy' });
  expect(await db.staged.count()).toBe(2);
  // what belongs to the other window is not tidied away
  await other.tidy();
  expect(await db.staged.count()).toBe(2);
  one.close();
  await vi.waitFor(async () => expect(await db.staged.count()).toBe(0));
  other.close();
  await vi.waitFor(async () => {
    other.close();
    await other.take(file);
    await until('plan', other);
  });
});

test('closed while one is read, the next file is read in its place', async () => {
  const locks = memoryLocks();
  const one = restoringOf(db, locks);
  await one.take(file);
  expect(at(one)).toBe('reading');
  one.close();
  await one.take(new File([file], 'other.galpi.gz'));
  await until('plan', one);
  expect(one.stage.value).toMatchObject({ brought: { name: 'other.galpi.gz' }, plan: { fresh: 2 } });
  // it alone holds the lock
  const other = restoringOf(db, locks);
  await other.take(file);
  await until('refused', other);
  expect(at(one)).toBe('plan');
  one.close();
  await vi.waitFor(async () => expect(await db.staged.count()).toBe(0));
  await one.take(file);
  await until('plan', one);
});

test('another file at the plan takes the place of the first', async () => {
  await restoring.take(file);
  await until('plan');
  const empty = await backUp(emptyLibrary());
  await restoring.take(new File([empty], 'other.galpi.gz'));
  await vi.waitFor(() =>
    expect(restoring.stage.value).toMatchObject({ at: 'plan', brought: { name: 'other.galpi.gz' } }),
  );
  await restoring.write();
  expect([at(), await db.posts.count(), await db.staged.count()]).toEqual(['done', 0, 0]);
});

test('a browser that gives no locks says that it failed', async () => {
  const request = async (): Promise<never> => {
    throw new DOMException('', 'InvalidStateError');
  };
  const one = restoringOf(db, { request });
  await one.take(file);
  await until('failed', one);
});

test('what a browser that was closed in the middle has left is thrown away', async () => {
  await restoring.take(file);
  await until('plan');
  const next = restoringOf(db, memoryLocks());
  await next.tidy();
  expect([await db.staged.count(), await db.stagedAssets.count()]).toEqual([0, 0]);
});

test('a file that comes while what was left is thrown away waits for it', async () => {
  await restoring.take(file);
  await until('plan');
  const next = restoringOf(db, memoryLocks());
  const tidied = next.tidy();
  await next.take(file);
  await tidied;
  await until('plan', next);
  expect(await db.staged.count()).toBe(2);
});

test('where nothing was left no lock is held from other windows', async () => {
  const locks = memoryLocks();
  const request = vi.spyOn(locks, 'request');
  await restoringOf(db, locks).tidy();
  expect(request).not.toHaveBeenCalled();
});

test.each([
  ['cut off', (whole: File) => new File([whole.slice(0, whole.size / 2)], NAME), 'broken'],
  ['cut off within its first bytes', (whole: File) => new File([whole.slice(0, 5)], NAME), 'broken'],
  ['newer', () => new File(['{"galpi":"backup","version":9,"made":""}\n'], NAME), 'newer'],
])('a file that is %s says so', async (_, made, reason) => {
  expect(await restoring.take(made(file))).toBe(true);
  await until('refused');
  expect(restoring.stage.value).toMatchObject({ reason });
});

test('a file that is gone says so', async () => {
  const gone = new File([await file.arrayBuffer()], NAME);
  let reads = 0;
  Object.assign(gone, {
    stream() {
      reads += 1;
      const fail = new DOMException('', 'NotReadableError');
      return new ReadableStream({ start: (controller) => controller.error(fail) });
    },
  });
  await restoring.take(gone);
  await until('refused');
  expect([restoring.stage.value, reads]).toMatchObject([{ reason: 'gone' }, 1]);
});

test('stopped while it is written nothing has come in; closed, it is told', async () => {
  await restoring.take(file);
  await until('plan');
  const writing = restoring.write();
  restoring.stop();
  await writing;
  expect([at(), await db.posts.count(), await db.staged.count()]).toEqual(['stopped', 0, 0]);
  restoring.close();
  await restoring.take(file);
  await until('plan');
  const again = restoring.write();
  restoring.close();
  await again;
  expect(await db.posts.count()).toBe(2);
  expect(notices.current.value?.text).toBe(koreanWords('restoreDone'));
});
