export type Locks = Pick<LockManager, 'request'>;

/**
 * Holds a lock that all windows share until what it answers is called; null where another window holds it. Where the browser
 * gives no locks, that is thrown.
 */
export function holdLock(locks: Locks, name: string): Promise<(() => void) | null> {
  const { promise: got, resolve: tell, reject } = Promise.withResolvers<(() => void) | null>();
  const use = async (lock: Lock | null): Promise<void> => {
    if (!lock) return tell(null);
    const { promise: held, resolve: release } = Promise.withResolvers<void>();
    tell(release);
    await held;
  };
  locks.request(name, { ifAvailable: true }, use).catch(reject);
  return got;
}
