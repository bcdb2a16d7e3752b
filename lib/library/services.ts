import { readServices, type Services } from '@/lib/model/services';
import type { Library } from './database';

const ID = 'services';

/**
 * The services that are set up, with their tokens. They lie in the library, which is of our own origin: `storage.local` can
 * be read by a page whose process was taken over.
 */
export const loadServices = async (db: Library): Promise<Services> => readServices(await db.services.get(ID));

/** Changes some services and answers all of them. */
export function saveServices(db: Library, patch: Partial<Services>): Promise<Services> {
  return db.transaction('rw', db.services, async () => {
    const next = { ...(await loadServices(db)), ...patch };
    await db.services.put({ id: ID, ...next });
    return next;
  });
}
