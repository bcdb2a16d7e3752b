import { postsOfPage } from '@/lib/library/captures';
import type { Library } from '@/lib/library/database';
import { highlightsOf } from '@/lib/library/highlights';
import { postByUrl } from '@/lib/library/posts';
import type { LiveMark } from './messages';

/**
 * What a page is known by: what it calls itself, its address, and where it was read as a page of several posts, the
 * addresses of these.
 */
export async function keysOfPage(db: Library, keys: readonly string[]): Promise<string[][]> {
  return [[...keys], ...(await postsOfPage(db, keys)).map(({ key }) => [key])];
}

/** What a page may know of the marks on it. `posts`: for each post that it shows, the addresses it may be known by. */
export async function liveMarksOf(db: Library, posts: readonly (readonly string[])[]): Promise<LiveMark[]> {
  const found = await Promise.all(posts.map((keys) => marksAt(db, keys)));
  return found.flat();
}

async function marksAt(db: Library, keys: readonly string[]): Promise<LiveMark[]> {
  const post = await postByUrl(db, ...keys);
  if (!post || post.deletedAt !== null) return [];
  const highlights = await highlightsOf(db, post.id);
  return highlights.map(({ id, selectors, colour }) => ({ id, selectors, colour }));
}
