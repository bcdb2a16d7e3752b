import { effect, signal, type ReadonlySignal } from '@preact/signals';
import { saveBody } from '@/lib/library/bodies';
import type { Library } from '@/lib/library/database';
import { saveFailure } from '@/lib/library/failure';
import { follow } from '@/lib/library/follow';
import { addHighlight, highlightsOf } from '@/lib/library/highlights';
import {
  changePost,
  postOfDraft,
  restorePost,
  savePost,
  setStatus,
  trashPost,
  type PostPatch,
} from '@/lib/library/posts';
import type { Highlight, NewHighlight } from '@/lib/model/highlight';
import type { Post, Status } from '@/lib/model/post';
import type { SaveState } from './mark';
import type { Page } from './page';
import type { Source } from './source';

/** The post in the library, and its highlights, as they are at any moment in whatever page they were changed. */
export interface Shelf {
  post: ReadonlySignal<Post | null>;
  highlights: ReadonlySignal<readonly Highlight[]>;
  /** `null` while the post is not in the library and nobody asked for it */
  state: ReadonlySignal<SaveState | null>;
  /** Saves the post with its body, and the highlight if there is one. Answers how it went. */
  keep: (mark?: NewHighlight) => Promise<SaveState>;
  change: (patch: PostPatch) => Promise<void>;
  setStatus: (status: Status) => Promise<void>;
  trash: () => Promise<void>;
  restore: (postId: string) => Promise<void>;
}

export interface ShelfOptions {
  db: Library;
  source: Source;
  isPrivate: boolean;
  page: ReadonlySignal<Page | null>;
  signal: AbortSignal;
}

export function createShelf({ db, source, isPrivate, page, signal: life }: ShelfOptions): Shelf {
  const post = signal<Post | null>(source.post);
  const highlights = signal<readonly Highlight[]>([]);
  const state = signal<SaveState | null>(source.post ? 'saved' : null);
  /** the post was saved by a worker, which cannot make a body */
  const bodyless = signal(false);
  /** the post that has the body from here; one that was deleted for good meanwhile comes back as another */
  let filled: string | null = null;
  let saves = 0;

  const find = async (): Promise<Post | undefined> => {
    // The library shows posts in the trash too; a page that is read does not.
    if (source.post && source.offline) return db.posts.get(source.post.id);
    const found = await postOfDraft(db, source.draft);
    return found?.deletedAt === null ? found : undefined;
  };
  const look = async () => {
    const found = await find();
    if (!found) return { found, marks: [], bodies: 0 };
    const [marks, bodies] = await Promise.all([
      highlightsOf(db, found.id),
      db.bodies.where({ postId: found.id }).count(),
    ]);
    return { found, marks, bodies };
  };
  follow(
    look,
    ({ found, marks, bodies }) => {
      bodyless.value = found !== undefined && bodies === 0;
      post.value = found ?? null;
      highlights.value = marks;
      if (state.value === null && found) state.value = 'saved';
      if (state.value === 'saved' && !found) state.value = null;
    },
    // Without a library (a private window in Firefox) there is nothing to watch; saving says why.
    () => undefined,
    life,
  );

  let bodyOnItsWay: Promise<void> | null = null;
  const keepBody = (postId: string): Promise<void> => {
    bodyOnItsWay ??= writeBody(postId).finally(() => {
      bodyOnItsWay = null;
    });
    return bodyOnItsWay;
  };
  const writeBody = async (postId: string): Promise<void> => {
    if (!source.unsaved || filled === postId || !page.value) return;
    await saveBody(db, postId, { ...source.unsaved, text: page.value.text.text });
    filled = postId;
  };
  const filling = effect(() => {
    if (page.value && post.value && bodyless.value) void keepBody(post.value.id).catch(() => undefined);
  });
  life.addEventListener('abort', filling);

  return {
    post,
    highlights,
    state,
    async keep(mark) {
      if (isPrivate) return (state.value = 'private');
      state.value = 'saving';
      saves += 1;
      try {
        const kept = mark
          ? (await addHighlight(db, source.draft, mark)).post
          : await savePost(db, source.draft);
        await keepBody(kept.id);
        post.value = kept;
        saves -= 1;
        if (saves === 0) state.value = 'saved';
        return 'saved';
      } catch (error) {
        saves -= 1;
        return (state.value = saveFailure(error));
      }
    },
    async change(patch) {
      if (post.value) await changePost(db, post.value.id, patch);
    },
    async setStatus(status) {
      if (post.value) await setStatus(db, post.value.id, status);
    },
    async trash() {
      if (post.value) await trashPost(db, post.value.id);
    },
    async restore(postId) {
      await restorePost(db, postId);
    },
  };
}
