import { computed, signal, type ReadonlySignal } from '@preact/signals';
import { liveQuery } from 'dexie';
import { describe } from '@/lib/anchor/describe';
import { postKey } from '@/lib/article/identity';
import { imageAddresses } from '@/lib/article/imageAddresses';
import { bodyOf } from '@/lib/library/bodies';
import type { Library } from '@/lib/library/database';
import { saveFailure } from '@/lib/library/failure';
import {
  editHighlight,
  highlightsOf,
  removeHighlight,
  restoreHighlight,
  type HighlightPatch,
} from '@/lib/library/highlights';
import { draftOf } from '@/lib/library/draft';
import { changePost, postByUrl, postOfDraft } from '@/lib/library/posts';
import type { Highlight } from '@/lib/model/highlight';
import type { SaveFailure } from '@/lib/model/operation';
import type { Post } from '@/lib/model/post';
import type { CopyKind } from '@/lib/transfer/copyKind';
import type { MarkdownWords } from '@/lib/transfer/markdown';
import { listHighlights, type Content, type HighlightList } from './list';
import type { Subject } from './subject';
import { createWriting } from './writing';

export interface PopupState {
  post: ReadonlySignal<Post | null>;
  list: ReadonlySignal<HighlightList>;
  /** a highlight that was just removed and can come back */
  removed: ReadonlySignal<string | null>;
  /** why the last changes were not saved */
  failure: ReadonlySignal<SaveFailure | null>;
  /** why the library cannot be read */
  unread: ReadonlySignal<SaveFailure | null>;
  /** the browser has made an empty library in place of the one that was */
  isLost: ReadonlySignal<boolean>;
  loaded: ReadonlySignal<boolean>;
  /** Saves what could not be saved. */
  retry: () => Promise<void>;
  edit: (id: string, patch: HighlightPatch, seen?: { note: string }) => Promise<void>;
  /** Gives a highlight whose place was not certain the one it was shown at. */
  settle: (id: string) => Promise<void>;
  remove: (id: string) => Promise<void>;
  undo: () => Promise<void>;
  forgetRemoved: () => void;
  star: () => Promise<void>;
  /** Copies a highlight for another program; false where its post is gone. */
  copy: (highlight: Highlight, kind: CopyKind, words: MarkdownWords) => Promise<boolean>;
}

/** The post under the popup and its highlights, watched in the library. */
export function openPopup(
  db: Library,
  subject: Subject,
  isLibraryLost: () => Promise<boolean> = () => Promise.resolve(false),
): PopupState {
  const post = signal<Post | null>(null);
  const highlights = signal<Highlight[]>([]);
  const content = signal<Content | null>(null);
  const removed = signal<string | null>(null);
  const loaded = signal(false);
  const unread = signal<SaveFailure | null>(null);
  const isLost = signal(false);
  // A library that cannot be read is told by whoever reads it.
  isLibraryLost().then(
    (lost) => (isLost.value = lost),
    () => undefined,
  );
  const writing = createWriting();
  const { write } = writing;
  const cannotRead = (error: unknown): void => {
    unread.value = saveFailure(error);
    loaded.value = true;
  };

  liveQuery(async () => {
    const found = await postOf(db, subject);
    const living = found?.deletedAt === null ? found : null;
    return { post: living, highlights: living ? await highlightsOf(db, living.id) : [] };
  }).subscribe({
    next(seen) {
      post.value = seen.post;
      highlights.value = seen.highlights;
      loaded.value = true;
    },
    error: cannotRead,
  });
  // A live query keeps silent about a library that cannot be opened.
  db.open().catch(cannotRead);
  void contentOf(db, subject)
    .then((found) => (content.value = found))
    .catch(() => undefined);

  const list = computed(() => listHighlights(content.value, highlights.value));
  return {
    post,
    list,
    removed,
    failure: writing.failure,
    unread,
    isLost,
    loaded,
    retry: writing.retry,
    edit: (id, patch, seen) => write(() => editHighlight(db, id, patch, seen)),
    settle: (id) =>
      write(async () => {
        const place = list.value.possible.find(({ highlight }) => highlight.id === id);
        if (!place || !content.value) return;
        const { text } = content.value;
        const selectors = describe(text, place.span);
        await editHighlight(db, id, { selectors, at: place.span.start / text.length });
      }),
    remove: (id) =>
      write(async () => {
        await removeHighlight(db, id);
        removed.value = id;
      }),
    undo: () =>
      write(async () => {
        if (removed.value) await restoreHighlight(db, removed.value);
        removed.value = null;
      }),
    forgetRemoved: () => {
      removed.value = null;
    },
    star: () =>
      write(async () => {
        if (post.value) await changePost(db, post.value.id, { starred: post.value.starred ? 0 : 1 });
      }),
    async copy(highlight, kind, words) {
      // loaded when somebody copies, so that the popup opens at once
      const { copyHighlight } = await import('@/lib/library/clip');
      return copyHighlight(db, highlight, kind, words, navigator.clipboard);
    },
  };
}

async function postOf(db: Library, subject: Subject): Promise<Post | undefined> {
  if (subject.kind === 'saved') return db.posts.get(subject.postId);
  if (subject.kind === 'reading') return postOfDraft(db, draftOf(subject.article));
  return subject.kind === 'live' || subject.kind === 'page'
    ? postByUrl(db, postKey(subject.url, null))
    : undefined;
}

/** What the highlights are looked for in: what is shown where the popup hangs. */
async function contentOf(db: Library, subject: Subject): Promise<Content | null> {
  const post = subject.kind === 'reading' ? undefined : await postOf(db, subject);
  const shown = subject.kind === 'reading' ? subject.article : post && (await bodyOf(db, post.id));
  return shown ? { text: shown.text, pictures: imageAddresses(shown.html) } : null;
}
