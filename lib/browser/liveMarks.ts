import type { Library } from '@/lib/library/database';
import { highlightsOf } from '@/lib/library/highlights';
import { postByUrl } from '@/lib/library/posts';
import type { LiveMark } from './messages';

/** What the page of a post may know of its own marks. `keys`: what it calls itself, its address. */
export async function liveMarksOf(db: Library, ...keys: readonly string[]): Promise<LiveMark[]> {
  const post = await postByUrl(db, ...keys);
  if (!post || post.deletedAt !== null) return [];
  const highlights = await highlightsOf(db, post.id);
  return highlights.map(({ id, selectors, colour }) => ({ id, selectors, colour }));
}
