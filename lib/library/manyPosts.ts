import type { Post } from '@/lib/model/post';
import type { Library } from './database';
import { rewritePosts } from './rewritePosts';

/** Changes what the reader sets of many posts. Answers those that were changed as they were before. */
export async function changePosts(
  db: Library,
  ids: readonly string[],
  change: (post: Post) => Post,
): Promise<Post[]> {
  return (await rewritePosts(db, ids, change)).map(({ before }) => before);
}

/** Gives posts back what the reader had set of them, unless somebody changed it since. */
export async function restorePosts(db: Library, before: readonly Post[]): Promise<void> {
  const known = new Map(before.map((post) => [post.id, post]));
  await changePosts(db, [...known.keys()], (post) => {
    const { status, finishedAt, tags, deletedAt, rev } = known.get(post.id)!;
    return post.rev === rev + 1 ? { ...post, status, finishedAt, tags, deletedAt } : post;
  });
}
