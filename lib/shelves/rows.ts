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

/** Of the first rows the marks come a moment after the posts: there are ten times as many of them to be read. */
export function createRows(db: Library, failed: (error: unknown) => void, life: AbortSignal): Looked<Row> {
  const postsOf = (ids: readonly string[]): Promise<(Post | undefined)[]> => rowsOf(db, [...ids]);
  return createLooked(
    async (ids) => {
      const [posts, marks] = await Promise.all([postsOf(ids), highlightsOfPosts(db, [...ids])]);
      return byId(posts, ({ id }) => marks.get(id) ?? []);
    },
    failed,
    life,
    async (ids) => byId(await postsOf(ids), () => []),
  );
}

const byId = (
  posts: readonly (Post | undefined)[],
  marksOf: (post: Post) => Row['marks'],
): ReadonlyMap<string, Row> =>
  new Map(posts.flatMap((post) => (post ? [[post.id, { post, marks: marksOf(post) }] as const] : [])));
