import type { Article } from '@/lib/article/article';
import type { Highlight } from '@/lib/model/highlight';
import type { Post } from '@/lib/model/post';
import { imagesOf } from './bodies';
import { latestCaptures } from './captures';
import { copiesOf } from './copies';
import type { Library, StoredBody } from './database';
import { highlightsOfPosts } from './markedPosts';

/** A post with all that the library keeps of it, as far as it was asked for. */
export interface KeptPost {
  post: Post;
  highlights: readonly Highlight[];
  body: StoredBody | null;
  /** what a page gave, not sanitised: it stands in for a body until the post is first opened */
  article: Article | null;
  /** stored copies of its pictures, by address */
  pictures: ReadonlyMap<string, Blob>;
}

export interface Wanted {
  bodies: boolean;
  pictures: boolean;
}

// Posts read in one go: with their texts some megabytes, without them a few rows.
const WITH_BODIES = 20;
const WITHOUT = 200;

/** Posts in the order of `ids`, a few at a time: a library of any size is never in memory. Those that are gone are left out. */
export async function* keptPosts(
  db: Library,
  ids: readonly string[],
  wanted: Wanted,
): AsyncGenerator<KeptPost, void, void> {
  const picturesOf = async (body: StoredBody | null, article: Article | null): Promise<Map<string, Blob>> => {
    if (!wanted.pictures) return new Map();
    return body ? imagesOf(db, body) : article ? copiesOf(article) : new Map();
  };
  const step = wanted.bodies ? WITH_BODIES : WITHOUT;
  for (let from = 0; from < ids.length; from += step) {
    const some = ids.slice(from, from + step);
    const [posts, bodies, marks] = await Promise.all([
      db.posts.bulkGet(some),
      wanted.bodies ? db.bodies.bulkGet(some) : [],
      highlightsOfPosts(db, some),
    ]);
    const bare = posts.flatMap((post, i) => (post && wanted.bodies && !bodies[i] ? [post.url] : []));
    const captures = await latestCaptures(db, bare);
    for (const [i, post] of posts.entries()) {
      if (!post) continue;
      const body = bodies[i] ?? null;
      const capture = body ? undefined : captures.get(post.url);
      const article = capture?.article ?? null;
      yield {
        post,
        highlights: marks.get(post.id) ?? [],
        body,
        article,
        pictures: await picturesOf(body, article),
      };
    }
  }
}
