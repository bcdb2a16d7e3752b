import type { Library } from '@/lib/library/database';
import { saveFailure } from '@/lib/library/failure';
import { restorePosts } from '@/lib/library/manyPosts';
import { withStatus } from '@/lib/library/posts';
import { rewritePosts } from '@/lib/library/rewritePosts';
import type { Post } from '@/lib/model/post';
import type { Words } from '@/lib/model/words';
import type { Notices } from '@/lib/reader/notice';

/** What a reader does with several posts at once. All of it can be taken back. */
export interface ManyActs {
  move(ids: readonly string[], status: 'done' | 'archived'): Promise<void>;
  /** Adds tags, and takes others away. */
  tag(ids: readonly string[], added: readonly string[], removed: readonly string[]): Promise<void>;
  trash(ids: readonly string[]): Promise<void>;
  /** tags that all of them have */
  sharedTags(ids: readonly string[]): Promise<string[]>;
}

export function createManyActs(db: Library, notices: Notices, t: Words): ManyActs {
  const act = async (
    ids: readonly string[],
    change: (post: Post) => Post,
    said: (count: number) => string,
  ): Promise<void> => {
    try {
      const rewritten = await rewritePosts(db, ids, change);
      if (rewritten.length === 0) return;
      notices.removed(said(rewritten.length), t('undo'), () => void restorePosts(db, rewritten).catch(tell));
    } catch (error) {
      tell(error);
    }
  };
  const tell = (error: unknown): void => notices.say({ text: t(`saveFailed_${saveFailure(error)}`) });
  return {
    move: (ids, status) =>
      act(
        ids,
        (post) => (post.status === status ? post : withStatus(post, status, Date.now())),
        (count) => (status === 'done' ? t.count('manyDone', count) : t.count('manyArchived', count)),
      ),
    tag: (ids, added, removed) =>
      act(
        ids,
        (post) => {
          const tags = [...new Set([...post.tags.filter((tag) => !removed.includes(tag)), ...added])];
          return tags.join('\n') === post.tags.join('\n') ? post : { ...post, tags };
        },
        (count) => t.count('manyTagged', count),
      ),
    trash: (ids) =>
      act(
        ids,
        (post) => (post.deletedAt === null ? { ...post, deletedAt: Date.now() } : post),
        (count) => t.count('manyTrashed', count),
      ),
    async sharedTags(ids) {
      const [first, ...rest] = await db.posts.bulkGet([...ids]);
      return (first?.tags ?? []).filter((tag) => rest.every((post) => post?.tags.includes(tag)));
    },
  };
}
