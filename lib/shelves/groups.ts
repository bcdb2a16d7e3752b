import type { Library } from '@/lib/library/database';
import { rowsOf } from '@/lib/library/lists';
import { type HighlightFilter, highlightsOfPosts } from '@/lib/library/markedPosts';
import type { Highlight } from '@/lib/model/highlight';
import type { Post } from '@/lib/model/post';

/** A post with its highlights: those the filter shows, and all of them for its edge. */
export interface MarkedGroup {
  post: Post;
  shown: readonly Highlight[];
  all: readonly Highlight[];
}

/** Posts with their highlights; without those that are gone or in the trash. */
export async function groupsOf(
  db: Library,
  ids: readonly string[],
  filter: HighlightFilter,
): Promise<Map<string, MarkedGroup>> {
  const [posts, all] = await Promise.all([rowsOf(db, [...ids]), highlightsOfPosts(db, [...ids])]);
  const shown = filter.by === 'all' ? all : await highlightsOfPosts(db, [...ids], filter);
  return new Map(
    posts.flatMap((post, i) => {
      // A group that is gone is empty: its place in the list closes.
      const here = post?.deletedAt === null;
      return post
        ? [
            [
              ids[i]!,
              { post, shown: here ? (shown.get(post.id) ?? []) : [], all: all.get(post.id) ?? [] },
            ] as const,
          ]
        : [];
    }),
  );
}
