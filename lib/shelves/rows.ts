import { signal, type ReadonlySignal } from '@preact/signals';
import type { Library } from '@/lib/library/database';
import { rowsOf } from '@/lib/library/lists';
import { highlightsOfPosts } from '@/lib/library/markedPosts';
import type { Highlight } from '@/lib/model/highlight';
import type { Post } from '@/lib/model/post';
import { follow, successive } from './follow';

/** What a row of a list shows. */
export interface Row {
  post: Post;
  marks: readonly Pick<Highlight, 'colour' | 'at'>[];
}

export interface Rows {
  /** rows that were looked at; those in view are kept up to date */
  known: ReadonlySignal<ReadonlyMap<string, Row>>;
  /** `view` is drawn now; `near` may be drawn next, and holds `view`. */
  look: (view: readonly string[], near: readonly string[]) => void;
}

const KEPT = 2000; // rows: scrolling back over them shows them at once
const STILL_MS = 150; // a view that stays this long is watched

/**
 * Rows of the posts in and near the view, and of no others: a library of thousands is never read whole. While the list
 * scrolls, rows are read once and ahead of the view; where it rests they are followed.
 */
export function createRows(db: Library, failed: (error: unknown) => void, life: AbortSignal): Rows {
  const known = signal<ReadonlyMap<string, Row>>(new Map());
  const next = successive(life);
  let wanted: readonly string[] = [];
  let reading = false;

  const read = async (ids: readonly string[]): Promise<Row[]> => {
    const [posts, marks] = await Promise.all([rowsOf(db, [...ids]), highlightsOfPosts(db, [...ids])]);
    return posts.flatMap((post) => (post ? [{ post, marks: marks.get(post.id) ?? [] }] : []));
  };
  const keep = (rows: Row[]): void => {
    const old = known.peek().size > KEPT ? [] : known.peek();
    known.value = new Map([...old, ...rows.map((row) => [row.post.id, row] as const)]);
  };
  // One read at a time, always of what is wanted by then: a fast scroll never waits for rows it has left behind.
  const catchUp = async (): Promise<void> => {
    if (reading) return;
    reading = true;
    try {
      for (let missing = lacking(); missing.length > 0 && !life.aborted; missing = lacking()) {
        const rows = await read(missing);
        keep(rows);
        if (rows.length < missing.length) break;
      }
    } catch (error) {
      failed(error);
    }
    reading = false;
  };
  const lacking = (): string[] => wanted.filter((id) => !known.peek().has(id));

  return {
    known,
    look(view, near) {
      wanted = near;
      void catchUp();
      const here = next();
      const timer = setTimeout(() => follow(() => read(view), keep, failed, here), STILL_MS);
      here.addEventListener('abort', () => clearTimeout(timer));
    },
  };
}
