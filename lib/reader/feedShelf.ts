import { signal, type ReadonlySignal } from '@preact/signals';
import { follow } from '@/lib/library/follow';
import type { Library } from '@/lib/library/database';
import { saveFailure } from '@/lib/library/failure';
import { postOfDraft, savePost } from '@/lib/library/posts';
import type { SaveFailure } from '@/lib/model/operation';
import type { Post } from '@/lib/model/post';
import type { FeedPost } from './feed';

/** A post of the list that is in the library. */
export interface Kept {
  post: Post;
  /** how many highlights it has */
  marks: number;
}

/** Which posts of a page are in the library, whatever page of ours put them there. */
export interface FeedShelf {
  /** by the id of the post's capture */
  kept: ReadonlySignal<ReadonlyMap<string, Kept>>;
  /** Answers what went wrong, or null. The body follows when the post is first opened. */
  save: (post: FeedPost) => Promise<SaveFailure | null>;
}

export interface FeedShelfOptions {
  db: Library;
  posts: readonly FeedPost[];
  /** nothing can be kept here: a private window */
  isPrivate: boolean;
  signal: AbortSignal;
}

export function createFeedShelf({ db, posts, isPrivate, signal: life }: FeedShelfOptions): FeedShelf {
  const kept = signal<ReadonlyMap<string, Kept>>(new Map());
  const find = async ({ id, draft }: FeedPost): Promise<[string, Kept][]> => {
    const post = await postOfDraft(db, draft);
    if (!post || post.deletedAt !== null) return [];
    return [[id, { post, marks: await db.highlights.where({ postId: post.id }).count() }]];
  };
  follow(
    async () => new Map((await Promise.all(posts.map(find))).flat()),
    (found) => (kept.value = found),
    // without a library there is nothing to watch; saving says why
    () => undefined,
    life,
  );
  return {
    kept,
    async save({ draft }) {
      if (isPrivate) return 'private';
      try {
        await savePost(db, draft);
        return null;
      } catch (error) {
        return saveFailure(error);
      }
    },
  };
}
