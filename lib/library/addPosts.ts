import type { Highlight } from '@/lib/model/highlight';
import type { Post } from '@/lib/model/post';
import type { Library, StoredBody } from './database';
import { index, postUnits } from './search/indexing';
import { indexTables } from './search/segments';

/** A post that comes in whole, with all that belongs to it. */
export interface WholePost {
  post: Post;
  body: StoredBody | null;
  highlights: readonly Highlight[];
}

/**
 * Adds whole posts with their index, all or nothing. Their ids and addresses must be new: whoever brings them in has
 * decided what becomes of those that are there already. Added, not put: of what is put, every page that watches would read
 * the whole table anew.
 */
export function addPosts(db: Library, posts: readonly WholePost[]): Promise<void> {
  return db.transaction('rw', [db.posts, db.bodies, db.highlights, ...indexTables(db)], async () => {
    // all at once: each waits for its answer from another process
    const added: PromiseLike<unknown>[] = [
      db.posts.bulkAdd(posts.map(({ post }) => post)),
      db.bodies.bulkAdd(posts.flatMap(({ body }) => body ?? [])),
      db.highlights.bulkAdd(posts.flatMap(({ highlights }) => highlights)),
    ];
    const units = posts.flatMap(({ post, body, highlights }) => postUnits(post, body, highlights));
    if (units.length > 0) added.push(index(db, ...units));
    await Promise.all(added);
  });
}
