import type { Library } from '@/lib/library/database';
import { rowsOf } from '@/lib/library/lists';
import { type HighlightFilter, highlightsOfPosts, markedPage } from '@/lib/library/markedPosts';
import { highlightsMarkdown, type MarkdownWords } from '@/lib/transfer/markdown';

/** The highlights a filter shows, of all posts, as one Markdown text: a chapter for each post, as they are listed. */
export async function allHighlights(
  db: Library,
  filter: HighlightFilter,
  words: MarkdownWords,
): Promise<string> {
  const seen = new Set<string>();
  const chapters: string[] = [];
  for (let next: number | null = Infinity; next !== null;) {
    const page = await markedPage(db, filter, next);
    const ids = page.postIds.filter((id) => !seen.has(id));
    const [posts, marks] = await Promise.all([rowsOf(db, ids), highlightsOfPosts(db, ids, filter)]);
    for (const post of posts)
      if (post) chapters.push(highlightsMarkdown(post, marks.get(post.id) ?? [], words));
    ids.forEach((id) => seen.add(id));
    next = page.next;
  }
  return chapters.join('\n');
}
