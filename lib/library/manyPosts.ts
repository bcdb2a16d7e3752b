import type { Post } from '@/lib/model/post';
import type { Library } from './database';
import { shelved } from './posts';
import { headOf, index, sameHead } from './search/indexing';
import { indexTables } from './search/segments';

/**
 * Changes what the reader sets of many posts, all or none of them. Answers those that were changed as they were before;
 * a post for which `change` answers the same object stays as it is.
 */
export function changePosts(
  db: Library,
  ids: readonly string[],
  change: (post: Post) => Post,
): Promise<Post[]> {
  return db.transaction('rw', [db.posts, ...indexTables(db)], async () => {
    const before: Post[] = [];
    const heads: Post[] = [];
    await db.posts
      .where('id')
      .anyOf(ids)
      .modify((post, row) => {
        const was = { ...post };
        const changed = change(was);
        if (changed === was) return;
        const next = shelved({ ...changed, rev: post.rev + 1 });
        before.push(was);
        if (!sameHead(was, next)) heads.push(next);
        row.value = next;
      });
    if (heads.length > 0) await index(db, ...heads.map(headOf));
    return before;
  });
}

/** Gives posts back what the reader had set of them, unless somebody changed it since. */
export async function restorePosts(db: Library, before: readonly Post[]): Promise<void> {
  const known = new Map(before.map((post) => [post.id, post]));
  await changePosts(db, [...known.keys()], (post) => {
    const { status, finishedAt, tags, deletedAt, rev } = known.get(post.id)!;
    return post.rev === rev + 1 ? { ...post, status, finishedAt, tags, deletedAt } : post;
  });
}
