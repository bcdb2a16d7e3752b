import type { Highlight } from '@/lib/model/highlight';
import type { Post } from '@/lib/model/post';
import type { SiteRule } from '@/lib/model/siteRule';
import type { Capture, Library, Removed, StoredBody } from '../database';

/** A post of a backup with all that belongs to it, fit to be stored. */
export interface Group {
  post: Post;
  body: StoredBody | null;
  versions: StoredBody[];
  highlights: Highlight[];
  removed: Removed[];
  /** what stands in for a body */
  capture: Capture | null;
}

/**
 * What a backup brings, kept aside until its reader has agreed. No list, search or count knows of it. `ahead`: the bodies of
 * the post, which is not here yet, stand where they will be; nobody looks for a body without its post.
 */
export type Staged = { n: number } & Waiting;
export type Waiting = { group: Group; ahead: boolean } | { rule: SiteRule };

/** A picture that stands where it will be, though no body may show it yet. */
export interface StagedAsset {
  hash: string;
}

export const hasStaged = async (db: Library): Promise<boolean> =>
  (await db.staged.count()) + (await db.stagedAssets.count()) > 0;

/** Throws away what was kept aside, and what was written ahead for it. */
export const clearStaged = (db: Library): Promise<void> =>
  db.transaction(
    'rw',
    [db.posts, db.bodies, db.versions, db.assets, db.staged, db.stagedAssets],
    async () => {
      await eachStaged(db, (rows) => dropAhead(db, rows));
      await dropUnshown(db);
      await db.staged.clear();
    },
  );

const AT_ONCE = 16; // posts in memory

/** Hands over what was kept aside, a few posts at a time, in the order of the file; within the transaction that is open. */
export async function eachStaged(db: Library, take: (rows: Staged[]) => Promise<void>): Promise<void> {
  let last = 0;
  for (;;) {
    const rows = await db.staged.where('n').above(last).limit(AT_ONCE).toArray();
    if (rows.length === 0) return;
    last = rows.at(-1)!.n;
    await take(rows);
  }
}

/** Drops the bodies that were written ahead of posts that have not come. */
async function dropAhead(db: Library, rows: readonly Staged[]): Promise<void> {
  const ids = rows.flatMap((row) => ('group' in row && row.ahead ? [row.group.post.id] : []));
  const posts = await db.posts.bulkGet(ids);
  const homeless = ids.filter((_, i) => posts[i] === undefined);
  await db.bodies.bulkDelete(homeless);
  for (const postId of homeless) await db.versions.where({ postId }).delete();
}

/** Drops the pictures that came along and that no body shows; within the transaction that is open. */
export async function dropUnshown(db: Library): Promise<void> {
  const staged = await db.stagedAssets.toCollection().primaryKeys();
  if (staged.length === 0) return;
  const shown = await Promise.all([
    db.bodies.orderBy('assets').uniqueKeys(),
    db.versions.orderBy('assets').uniqueKeys(),
  ]);
  const used = new Set(shown.flat());
  await db.assets.bulkDelete(staged.filter((hash) => !used.has(hash)));
  await db.stagedAssets.clear();
}
