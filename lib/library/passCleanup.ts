import type { DBCore, Middleware } from 'dexie';

/**
 * Firefox makes the first transaction that writes after one that found no room a `cleanup`: it may take away, but what it is
 * given is refused as an invalid state, however much room there is by then. That turn is let pass, empty, and the next is
 * an ordinary one. Other browsers have no such mode.
 */
export const passCleanup: Middleware<DBCore> = {
  stack: 'dbcore',
  name: 'passCleanup',
  create: (core) => ({
    ...core,
    transaction(...asked) {
      const given = core.transaction(...asked);
      return isCleanup(given as unknown as { mode: string }) ? core.transaction(...asked) : given;
    },
  }),
};

const isCleanup = ({ mode }: { mode: string }): boolean => mode === 'cleanup';
