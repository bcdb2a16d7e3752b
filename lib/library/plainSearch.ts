import type { Highlight } from '@/lib/model/highlight';
import type { Post } from '@/lib/model/post';
import type { Library } from './database';
import { trashedIds } from './lists';

export interface Found {
  post: Post;
  /** highlights that match, best first; empty when only the title does */
  highlights: Highlight[];
}

// Rows are shown, not counted to the end: a reader refines before scrolling through more than this.
const LIMIT = 200;

/** Posts whose title, or one of whose highlights or notes, satisfies `matches`. Newest first. */
export async function plainSearch(
  db: Library,
  matches: (text: string) => boolean,
  signal?: AbortSignal,
): Promise<Found[]> {
  const trashed = await trashedIds(db);
  const marks = new Map<string, Highlight[]>();
  await db.highlights.each((highlight) => {
    if (trashed.has(highlight.postId) || !matches(textOf(highlight))) return;
    marks.set(highlight.postId, [...(marks.get(highlight.postId) ?? []), highlight]);
  });
  signal?.throwIfAborted();
  const posts = await db.posts
    .orderBy('savedAt')
    .reverse()
    .filter((post) => post.deletedAt === null && (marks.has(post.id) || matches(post.title)))
    .limit(LIMIT)
    .toArray();
  return posts.map((post) => ({ post, highlights: marks.get(post.id) ?? [] }));
}

function textOf(highlight: Highlight): string {
  const quote = highlight.selectors.find((s) => s.type === 'TextQuoteSelector');
  return `${quote?.exact ?? ''}\n${highlight.note}\n${highlight.tags.join(' ')}`;
}
