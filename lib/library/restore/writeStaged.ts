import type { SiteRule } from '@/lib/model/siteRule';
import type { Asset, Library } from '../database';
import type { Group, Waiting } from './staged';

// Chromium keeps pictures, and all records above 64 KB, as files, and opens those of a transaction all at once: of 10,000 it
// fails ("Failed to write blobs"). So what is big is written where it will be, some at a time, before the one transaction
// that makes it visible.

/**
 * Hashes of the pictures that are here. They are not read again from the file, so they stay until its posts have come, even if
 * the posts that show them now are deleted for good meanwhile.
 */
export function holdAssets(db: Library): Promise<Set<string>> {
  return db.transaction('rw', db.assets, db.stagedAssets, async () => {
    const hashes = await db.assets.toCollection().primaryKeys();
    await db.stagedAssets.bulkPut(hashes.map((hash) => ({ hash })));
    return new Set(hashes);
  });
}

export function writeAssetsAhead(db: Library, assets: readonly Asset[]): Promise<void> {
  return db.transaction('rw', db.assets, db.stagedAssets, async () => {
    await db.stagedAssets.bulkPut(assets.map(({ hash }) => ({ hash })));
    await db.assets.bulkPut(assets);
  });
}

/** Keeps posts aside. Of those that are not here, the bodies are written ahead. */
export function writeGroups(
  db: Library,
  groups: readonly Group[],
  isNew: (group: Group) => boolean,
): Promise<void> {
  return db.transaction('rw', db.bodies, db.versions, db.staged, async () => {
    const fresh = groups.filter(isNew);
    await db.bodies.bulkPut(fresh.flatMap(({ body }) => body ?? []));
    await db.versions.bulkPut(fresh.flatMap(({ versions }) => versions));
    const rows = groups.map((group): Waiting =>
      isNew(group)
        ? { group: Object.assign({}, group, { body: null, versions: [] }), ahead: true }
        : { group, ahead: false },
    );
    await db.staged.bulkAdd(rows);
  });
}

export async function writeRule(db: Library, rule: SiteRule): Promise<void> {
  const row: Waiting = { rule };
  await db.staged.add(row);
}
