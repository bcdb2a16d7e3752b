import { effect, signal, type ReadonlySignal } from '@preact/signals';
import { colourCounts } from '@/lib/library/counts';
import type { Library } from '@/lib/library/database';
import { rowsOf } from '@/lib/library/lists';
import { type HighlightFilter, highlightsOfPosts, markedPage } from '@/lib/library/markedPosts';
import type { Colour } from '@/lib/model/colour';
import type { Highlight } from '@/lib/model/highlight';
import type { Post } from '@/lib/model/post';
import { follow, successive } from './follow';

export type { HighlightFilter };

/** A post with its highlights: those the filter shows, and all of them for its edge. */
export interface MarkedGroup {
  post: Post;
  shown: readonly Highlight[];
  all: readonly Highlight[];
}

export interface Marked {
  filter: ReadonlySignal<HighlightFilter>;
  setFilter: (filter: HighlightFilter) => void;
  /** posts, by their newest highlight, as far as they were read; null while the first are */
  postIds: ReadonlySignal<readonly string[] | null>;
  groups: ReadonlySignal<ReadonlyMap<string, MarkedGroup>>;
  colours: ReadonlySignal<Record<Colour, number> | null>;
  look: (ids: readonly string[]) => void;
  /** Reads on; the reader comes near the end. */
  more: () => void;
}

/** The highlights of all posts, a page at a time, while `open`. */
export function createMarked(
  db: Library,
  open: ReadonlySignal<boolean>,
  failed: (error: unknown) => void,
  life: AbortSignal,
): Marked {
  const filter = signal<HighlightFilter>({ by: 'all' });
  const postIds = signal<readonly string[] | null>(null);
  const groups = signal<ReadonlyMap<string, MarkedGroup>>(new Map());
  const colours = signal<Record<Colour, number> | null>(null);
  const nextList = successive(life);
  const nextLook = successive(life);
  let end: number | null = null;
  let here = nextList();
  let reading = false;

  const stop = effect(() => {
    const wanted = filter.value;
    here = nextList();
    nextLook();
    postIds.value = null;
    groups.value = new Map();
    end = null;
    reading = false;
    if (!open.value) return;
    follow(
      () => colourCounts(db),
      (found) => (colours.value = found),
      failed,
      here,
    );
    follow(
      () => markedPage(db, wanted),
      (page) => {
        // A new highlight brings its post to the top; what was read further down stays.
        if (postIds.peek() === null) end = page.next;
        postIds.value = [...new Set([...page.postIds, ...(postIds.peek() ?? [])])];
      },
      failed,
      here,
    );
  });
  life.addEventListener('abort', stop);

  const readMore = async (): Promise<void> => {
    if (reading || end === null) return;
    const mine = here;
    reading = true;
    try {
      const page = await markedPage(db, filter.peek(), end);
      if (mine.aborted) return;
      end = page.next;
      postIds.value = [...new Set([...(postIds.peek() ?? []), ...page.postIds])];
    } catch (error) {
      failed(error);
    }
    reading = false;
  };

  return {
    filter,
    postIds,
    groups,
    colours,
    setFilter: (wanted) => (filter.value = wanted),
    more: () => void readMore(),
    look(ids) {
      const wanted = filter.peek();
      const read = async (): Promise<MarkedGroup[]> => {
        const [posts, all] = await Promise.all([rowsOf(db, [...ids]), highlightsOfPosts(db, [...ids])]);
        const shown = wanted.by === 'all' ? all : await highlightsOfPosts(db, [...ids], wanted);
        return posts.flatMap((post) =>
          post && post.deletedAt === null
            ? [{ post, shown: shown.get(post.id) ?? [], all: all.get(post.id) ?? [] }]
            : [],
        );
      };
      const show = (found: MarkedGroup[]): void => {
        const old = [...groups.peek()].filter(([id]) => !ids.includes(id));
        groups.value = new Map([...old, ...found.map((group) => [group.post.id, group] as const)]);
      };
      follow(read, show, failed, AbortSignal.any([here, nextLook()]));
    },
  };
}
