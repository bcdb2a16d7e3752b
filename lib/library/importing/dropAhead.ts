import type { Library } from '../database';

// All windows share it: one writes ahead at a time.
const LOCK = 'galpi-import';

/** Runs an import that writes ahead, alone: another window waits for its end. Where it fails, nothing of it is left. */
export function alone<T>(db: Library, signal: AbortSignal, work: () => Promise<T>): Promise<T> {
  return navigator.locks.request(LOCK, { signal }, async () => {
    // of one whose page was closed in the middle
    await drop(db);
    return await work().catch(async (error: unknown) => {
      await drop(db).catch(() => undefined);
      throw error;
    });
  });
}

/** Throws away what was written ahead by an import whose page did not live to see its end. */
export const dropAhead = (db: Library): Promise<void> =>
  navigator.locks.request(LOCK, { ifAvailable: true }, async (lock) => {
    if (lock) await drop(db);
  });

function drop(db: Library): Promise<void> {
  return db.transaction('rw', db.posts, db.bodies, db.ahead, async () => {
    for (const { postIds } of await db.ahead.toArray()) {
      const posts = await db.posts.bulkGet(postIds);
      await db.bodies.bulkDelete(postIds.filter((_, i) => posts[i] === undefined));
    }
    await db.ahead.clear();
  });
}
