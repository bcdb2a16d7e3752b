import { Dexie } from 'dexie';
import { readServices, type Services } from '@/lib/model/services';
import type { Library, Sent } from './database';

const ID = 'services';

/**
 * The services that are set up, with their tokens. They lie in the library, which is of our own origin: `storage.local` can
 * be read by a page whose process was taken over.
 */
export const loadServices = async (db: Library): Promise<Services> => readServices(await db.services.get(ID));

/**
 * Changes some services and answers all of them. A change of one that is there is made of what it is by then. With a token goes
 * what its account has: the next may be another's.
 */
export function saveServices(
  db: Library,
  patch: Partial<Services> | ((now: Services) => Partial<Services>),
): Promise<Services> {
  return db.transaction('rw', db.services, db.sent, async () => {
    const now = await loadServices(db);
    const next = { ...now, ...(typeof patch === 'function' ? patch(now) : patch) };
    await db.services.put({ id: ID, ...next });
    for (const name of ['readwise', 'hypothesis'] as const)
      if (now[name]?.token !== next[name]?.token) await forgetSent(db, name);
    return next;
  });
}

const forgetSent = (db: Library, service: Sent['service']): Promise<unknown> =>
  db.sent.where('[service+highlightId]').between([service, Dexie.minKey], [service, Dexie.maxKey]).delete();
