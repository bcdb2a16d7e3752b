import type { Locks } from '@/lib/shelves/backup/lock';

/** Locks of one browser: a name that is held is not given again. */
export function memoryLocks(): Locks {
  const held = new Set<string>();
  const request = async (
    name: string,
    _options: unknown,
    use: (lock: { name: string } | null) => Promise<void>,
  ): Promise<void> => {
    if (held.has(name)) return use(null);
    held.add(name);
    await use({ name }).finally(() => held.delete(name));
  };
  return { request } as unknown as Locks;
}
