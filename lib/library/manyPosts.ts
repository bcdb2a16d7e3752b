import type { Post } from '@/lib/model/post';
import type { Library } from './database';
import { rewritePosts, type Rewritten } from './rewritePosts';

const set = ['status', 'finishedAt', 'tags', 'deletedAt'] as const;

/**
 * Gives posts back what the reader had set of them, unless somebody changed that since. How far one is read, which a page that
 * shows it writes all the time, stays.
 */
export async function restorePosts(db: Library, rewritten: readonly Rewritten[]): Promise<void> {
  const known = new Map(rewritten.map((one) => [one.before.id, one]));
  await rewritePosts(db, [...known.keys()], (post) => {
    const { before, after } = known.get(post.id)!;
    const changed = set.filter((name) => !isSame(before, after, name));
    if (!changed.every((name) => isSame(post, after, name))) return post;
    return { ...post, ...Object.fromEntries(changed.map((name) => [name, before[name]])) };
  });
}

const isSame = (one: Post, other: Post, name: (typeof set)[number]): boolean =>
  JSON.stringify(one[name]) === JSON.stringify(other[name]);
