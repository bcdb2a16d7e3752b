import { effect, signal, type ReadonlySignal } from '@preact/signals';
import { colourCounts } from '@/lib/library/counts';
import type { Library } from '@/lib/library/database';
import { type HighlightFilter, markedPage } from '@/lib/library/markedPosts';
import type { Colour } from '@/lib/model/colour';
import { follow } from '@/lib/library/follow';
import { successive } from './successive';
import { groupsOf, type MarkedGroup } from './groups';
import { createLooked, type Looked } from './looked';

export type { HighlightFilter };

export interface Marked {
  filter: ReadonlySignal<HighlightFilter>;
  setFilter: (filter: HighlightFilter) => void;
  /** posts, by their newest highlight, as far as they were read; null while the first are */
  postIds: ReadonlySignal<readonly string[] | null>;
  groups: Looked<MarkedGroup>;
  colours: ReadonlySignal<Record<Colour, number> | null>;
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
  const groups = createLooked((ids) => groupsOf(db, ids, filter.peek()), failed, life);
  const colours = signal<Record<Colour, number> | null>(null);
  const nextList = successive(life);
  let end: number | null = null;
  let here = nextList();
  let reading = false;

  const stop = effect(() => {
    const wanted = filter.value;
    here = nextList();
    postIds.value = null;
    groups.forget();
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
        // What came in at once may be more than a page, and of any age: it is looked for again from here on.
        const isWhole = postIds.peek() !== null && end === null;
        end = page.next;
        // A new highlight brings its post to the top; what was read further down stays.
        list(page.postIds, postIds.peek() ?? []);
        if (isWhole || !postIds.peek()) void readMore();
      },
      failed,
      here,
    );
  });
  life.addEventListener('abort', stop);

  /** Until something is found there may be more: none is a list only at the end. */
  const list = (...ids: (readonly string[])[]): void => {
    const all = [...new Set(ids.flat())];
    if (all.length > 0 || end === null) postIds.value = all;
  };
  const readMore = async (): Promise<void> => {
    if (reading || end === null) return;
    const mine = here;
    const before = postIds.peek()?.length ?? 0;
    reading = true;
    try {
      // all highlights of a page may be of posts that are listed already, or in the trash
      while (end !== null && (postIds.peek()?.length ?? 0) === before) {
        const from: number = end;
        const page = await markedPage(db, filter.peek(), from);
        if (mine.aborted) return;
        if (end !== from) continue;
        end = page.next;
        list(postIds.peek() ?? [], page.postIds);
      }
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
  };
}
