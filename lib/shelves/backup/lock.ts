export type Locks = Pick<LockManager, 'request'>;

/** Holds a lock that all windows share until what it answers is called; null where another window holds it. */
export async function holdLock(locks: Locks, name: string): Promise<(() => void) | null> {
  const { promise: got, resolve: tell } = Promise.withResolvers<(() => void) | null>();
  void locks.request(name, { ifAvailable: true }, async (lock) => {
    if (!lock) return tell(null);
    const { promise: held, resolve: release } = Promise.withResolvers<void>();
    tell(release);
    await held;
  });
  return got;
}
