import type { Library } from '@/lib/library/database';
import { rowsOf } from '@/lib/library/lists';
import { highlightsOfPosts } from '@/lib/library/markedPosts';
import type { Highlight } from '@/lib/model/highlight';
import type { Post } from '@/lib/model/post';
import { createLooked, type Looked } from './looked';

/** What a row of a list shows. */
export interface Row {
  post: Post;
  marks: readonly Pick<Highlight, 'colour' | 'at'>[];
}

export function createRows(db: Library, failed: (error: unknown) => void, life: AbortSignal): Looked<Row> {
  return createLooked(
    async (ids) => {
      const [posts, marks] = await Promise.all([rowsOf(db, [...ids]), highlightsOfPosts(db, [...ids])]);
      return new Map(
        posts.flatMap((post) =>
          post ? [[post.id, { post, marks: marks.get(post.id) ?? [] }] as const] : [],
        ),
      );
    },
    failed,
    life,
  );
}
