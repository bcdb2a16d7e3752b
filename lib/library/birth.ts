import type { Library } from './database';

/**
 * Id of the library, given when its database was first asked for it. A browser that finds the file of a database damaged
 * throws it away and makes an empty one without a word: that one has another id.
 */
export async function birthOf(db: Library): Promise<string> {
  const given = await db.births.get('library');
  if (given) return given.birth;
  return db.transaction('rw', db.births, async () => {
    const known = await db.births.get('library');
    if (known) return known.birth;
    const birth = crypto.randomUUID();
    await db.births.add({ id: 'library', birth });
    return birth;
  });
}

export const holdsPosts = async (db: Library): Promise<boolean> => (await db.posts.limit(1).count()) > 0;
