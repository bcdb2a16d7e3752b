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
  /** These posts are in view now. */
  look: (ids: readonly string[]) => void;
}

const KEPT = 1000; // rows: scrolling back over them shows them at once

/** Rows of the posts in view, and of no others: a library of thousands is never read whole. */
export function createRows(db: Library, failed: (error: unknown) => void, life: AbortSignal): Rows {
  const known = signal<ReadonlyMap<string, Row>>(new Map());
  const next = successive(life);
  let looking = '';
  return {
    known,
    look(ids) {
      if (looking === ids.join()) return;
      looking = ids.join();
      const here = next();
      const read = async (): Promise<Row[]> => {
        const [posts, marks] = await Promise.all([rowsOf(db, [...ids]), highlightsOfPosts(db, [...ids])]);
        return posts.flatMap((post) => (post ? [{ post, marks: marks.get(post.id) ?? [] }] : []));
      };
      const show = (rows: Row[]): void => {
        const old = known.peek().size > KEPT ? [] : known.peek();
        known.value = new Map([...old, ...rows.map((row) => [row.post.id, row] as const)]);
      };
      follow(read, show, failed, here);
    },
  };
}
