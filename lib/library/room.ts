/**
 * Free space below which nothing is written, bytes. Chromium throws a whole library away at its next start when the disk
 * was full in the middle of a write: the record that was torn off lies in its log, and others were written after it
 * (measured: `npm run faults -- --only "disk full"`). More than any one transaction of ours writes, pictures included.
 */
const LEAST = 48 * 2 ** 20;

const FRESH_MS = 60_000; // so long a write begins in the same tick, which a page that is being closed has no more of
const AGAIN_MS = 2000; // and this is how often it is looked for all the same

let found = { room: false, at: -Infinity };

/** Looks whether there is room for a write. A browser that does not tell has some. */
export async function lookForRoom(storage = tellingStorage()): Promise<boolean> {
  try {
    // With `unlimitedStorage` the quota is what is used and what is free on the disk.
    const { quota = Infinity, usage = 0 } = (await storage?.estimate()) ?? {};
    found = { room: quota - usage >= LEAST, at: Date.now() };
  } catch {
    found = { room: true, at: Date.now() };
  }
  return found.room;
}

/** Whether there was room a moment ago; false also where nobody has looked. */
export function roomIsKnown(now = Date.now()): boolean {
  const { room, at } = found;
  if (room && now - at > AGAIN_MS) void lookForRoom();
  return room && now - at < FRESH_MS;
}

/**
 * Where the browser tells of the disk. Firefox has a share of the disk as its quota, however full that is, and keeps
 * libraries in SQLite, which no full disk tears.
 */
function tellingStorage(): StorageManager | undefined {
  const { navigator } = globalThis;
  return navigator && 'userAgentData' in navigator ? navigator.storage : undefined;
}
