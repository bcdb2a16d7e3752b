import type { Post } from '@/lib/model/post';
import { latestCaptures } from '../captures';
import type { Library } from '../database';

/** What pages gave of posts that have no body yet, by the addresses of the posts: they are found by it until they have one. */
export async function standIns(
  db: Library,
  posts: readonly (Post | undefined)[],
  bodies: readonly unknown[],
): Promise<Map<string, { html: string }>> {
  const bare = posts.flatMap((post, i) => (post && !bodies[i] ? [post.url] : []));
  const captures = await latestCaptures(db, bare);
  return new Map([...captures].map(([url, { article }]) => [url, article]));
}
