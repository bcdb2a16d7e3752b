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

/** What a backup brings, kept aside until its reader has agreed. No list, search or count knows of it. */
export type Staged = { n: number } & Waiting;
export type Waiting = { group: Group } | { rule: SiteRule };

export const clearStaged = (db: Library): Promise<void> =>
  db.transaction('rw', db.staged, db.stagedAssets, async () => {
    await Promise.all([db.staged.clear(), db.stagedAssets.clear()]);
  });
