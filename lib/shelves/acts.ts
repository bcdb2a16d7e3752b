import type { Library } from '@/lib/library/database';
import { saveFailure } from '@/lib/library/failure';
import { changePost, restorePost, setStatus, trashPost } from '@/lib/library/posts';
import { emptyTrash, purgePost } from '@/lib/library/purge';
import type { Post, Status } from '@/lib/model/post';
import type { Words } from '@/lib/model/words';
import type { Notices } from '@/lib/reader/notice';

/** What a reader does with a post. Everything but deleting for good can be taken back. */
export interface Acts {
  star(post: Post): Promise<void>;
  move(post: Post, status: Status): Promise<void>;
  /** done, or back to the inbox */
  done(post: Post): Promise<void>;
  archive(post: Post): Promise<void>;
  tag(post: Post, tags: string[]): Promise<void>;
  trash(post: Post): Promise<void>;
  restore(post: Post): Promise<void>;
  purge(post: Post): Promise<void>;
  empty(): Promise<void>;
}

export function createActs(db: Library, notices: Notices, t: Words): Acts {
  const undo = t('undo');
  const tried = async (act: () => Promise<unknown>): Promise<boolean> => {
    try {
      await act();
      return true;
    } catch (error) {
      notices.say({ text: t(`saveFailed_${saveFailure(error)}`) });
      return false;
    }
  };
  const move = async (post: Post, status: Status): Promise<void> => {
    if (await tried(() => setStatus(db, post.id, status)))
      notices.removed(
        t(`toastMoved_${status}`),
        undo,
        () => void tried(() => changePost(db, post.id, { status: post.status, finishedAt: post.finishedAt })),
      );
  };
  return {
    move,
    star: async (post) =>
      void (await tried(() => changePost(db, post.id, { starred: post.starred ? 0 : 1 }))),
    done: (post) => move(post, post.status === 'done' ? 'inbox' : 'done'),
    archive: (post) => move(post, post.status === 'archived' ? 'inbox' : 'archived'),
    tag: async (post, tags) => void (await tried(() => changePost(db, post.id, { tags }))),
    async trash(post) {
      if (await tried(() => trashPost(db, post.id)))
        notices.removed(t('toastTrashed'), undo, () => void tried(() => restorePost(db, post.id)));
    },
    async restore(post) {
      if (await tried(() => restorePost(db, post.id)))
        notices.removed(t('toastRestored'), undo, () => void tried(() => trashPost(db, post.id)));
    },
    async purge(post) {
      if (await tried(() => purgePost(db, post.id))) notices.say({ text: t('toastPurged') });
    },
    async empty() {
      let gone = 0;
      if (await tried(async () => (gone = await emptyTrash(db))))
        notices.say({ text: t.count('manyPurged', gone) });
    },
  };
}
