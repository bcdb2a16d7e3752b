import { vi } from 'vitest';
import type { Library } from '@/lib/library/database';

const error = (name: string): DOMException => new DOMException(name, name);

/**
 * A disk that is full until the end of the test or until room is made, as Firefox tells of it: what writes finds no room,
 * and the next transaction that may write is one that only takes away. Answers what makes room.
 */
export async function fullDisk(db: Library): Promise<() => void> {
  // oxlint-disable-next-line typescript/unbound-method -- called with its own database below
  const begin = IDBDatabase.prototype.transaction;
  let isFull = true;
  let cleansNext = false;
  vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (
    this: IDBDatabase,
    stores,
    mode,
    options,
  ) {
    const given = begin.call(this, stores, mode, options);
    if (mode !== 'readwrite' || this.name !== db.name) return given;
    const isCleanup = cleansNext;
    cleansNext = false;
    if (isCleanup) Object.defineProperty(given, 'mode', { value: 'cleanup' });
    const refuse = (): never => {
      if (isCleanup) throw error('InvalidStateError');
      cleansNext = true;
      throw error('QuotaExceededError');
    };
    const storeOf = given.objectStore.bind(given);
    given.objectStore = (name) => {
      const store = storeOf(name);
      return isCleanup || isFull ? Object.assign(store, { put: refuse, add: refuse }) : store;
    };
    return given;
  });
  // a database takes hold of its transactions when it is opened
  db.close({ disableAutoOpen: false });
  await db.open();
  return () => {
    isFull = false;
  };
}
