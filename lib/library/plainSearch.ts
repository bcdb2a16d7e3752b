import { wordsOf, type Highlight } from '@/lib/model/highlight';
import type { Post } from '@/lib/model/post';
import type { Library } from './database';
import { trashedIds } from './lists';

export interface Found {
  post: Post;
  /** highlights that match, in the order of their places; empty when only the title does */
  highlights: Highlight[];
}

// Rows are shown, not counted to the end: a reader refines before scrolling through more than this.
const LIMIT = 200;
// Rows read at once: a cursor takes four times as long, the whole table holds up the page.
const BATCH = 1000;

/** Posts whose title, or one of whose highlights or notes, satisfies `matches`. Newest first. */
export async function plainSearch(
  db: Library,
  matches: (text: string) => boolean,
  signal?: AbortSignal,
): Promise<Found[]> {
  const trashed = await trashedIds(db);
  const marks: Highlight[] = [];
  await inBatches(
    (after) => db.highlights.where(':id').above(after).limit(BATCH).toArray(),
    (highlight) => {
      if (!trashed.has(highlight.postId) && matches(textOf(highlight))) marks.push(highlight);
    },
    signal,
  );
  const marked = Map.groupBy(
    marks.sort((a, b) => a.at - b.at),
    (highlight) => highlight.postId,
  );
  const posts: Post[] = [];
  await inBatches(
    (after) => db.posts.where(':id').above(after).limit(BATCH).toArray(),
    (post) => {
      if (post.deletedAt === null && (marked.has(post.id) || matches(post.title))) posts.push(post);
    },
    signal,
  );
  return posts
    .sort((a, b) => b.savedAt - a.savedAt)
    .slice(0, LIMIT)
    .map((post) => ({ post, highlights: marked.get(post.id) ?? [] }));
}

async function inBatches<Row extends { id: string }>(
  read: (after: string) => Promise<Row[]>,
  each: (row: Row) => void,
  signal?: AbortSignal,
): Promise<void> {
  for (let after = ''; ;) {
    signal?.throwIfAborted();
    const rows = await read(after);
    rows.forEach(each);
    const last = rows.at(-1);
    if (!last || rows.length < BATCH) break;
    after = last.id;
  }
  signal?.throwIfAborted();
}

function textOf(highlight: Highlight): string {
  return `${wordsOf(highlight)}\n${highlight.note}\n${highlight.tags.join(' ')}`;
}
