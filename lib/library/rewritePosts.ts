import type { Post } from '@/lib/model/post';
import type { Library } from './database';
import { headOf, index, sameHead } from './search/indexing';
import { indexTables } from './search/segments';

export interface Rewritten {
  before: Post;
  after: Post;
}

/**
 * Changes posts, all or none of them. Answers those that were changed; a post for which `change` answers the same object stays
 * as it is.
 */
export function rewritePosts(
  db: Library,
  ids: readonly string[],
  change: (post: Post) => Post,
): Promise<Rewritten[]> {
  return db.transaction('rw', [db.posts, ...indexTables(db)], async () => {
    const rewritten: Rewritten[] = [];
    // `modify` knows the row before and after, so that only lists whose keys changed are read anew. After `put` all are.
    await db.posts
      .where('id')
      .anyOf(ids)
      .modify((post, row) => {
        const before = { ...post };
        const changed = change(before);
        if (changed === before) return;
        const after = shelved({ ...changed, rev: post.rev + 1 });
        rewritten.push({ before, after });
        row.value = after;
      });
    const heads = rewritten.filter(({ before, after }) => !sameHead(before, after));
    if (heads.length > 0) await index(db, ...heads.map(({ after }) => headOf(after)));
    return rewritten;
  });
}

/** The post with the list it is in, which its status and the trash decide. */
export const shelved = (post: Post): Post => ({
  ...post,
  shelf: post.deletedAt === null ? post.status : 'trash',
});
