import type { Capture } from '@/lib/library/database';
import { draftOf, type PostDraft } from '@/lib/library/draft';

/** A page that holds several posts. */
export interface Feed {
  title: string;
  site: string;
  url: string;
  /** address of the page's icon, or empty */
  icon: string;
  posts: readonly FeedPost[];
  /** the capture of all of it as one; null in those from before there was one */
  one: string | null;
}

export interface FeedPost {
  /** its capture: what the reading view opens */
  id: string;
  draft: PostDraft;
}

/** Where a post stands among those of its page. */
export interface Among {
  /** the capture of the page */
  list: string;
  title: string;
  posts: readonly FeedPost[];
  /** place of the post that is read */
  at: number;
}

export type FindCapture = (id: string) => Promise<Capture | null>;

/** `capture`: of a page with `posts`. */
export async function feedOf(capture: Capture, find: FindCapture): Promise<Feed> {
  const { title, site, url, icon } = capture.article;
  return { title, site, url, icon, posts: await postsOf(capture, find), one: capture.one ?? null };
}

/** Null for a post that was alone on its page, or whose page is no longer kept. */
export async function amongOf(capture: Capture, find: FindCapture): Promise<Among | null> {
  const page = capture.feed === undefined ? null : await find(capture.feed);
  if (!page) return null;
  const posts = await postsOf(page, find);
  const at = posts.findIndex(({ id }) => id === capture.id);
  return at < 0 ? null : { list: page.id, title: page.article.title, posts, at };
}

async function postsOf({ posts = [] }: Capture, find: FindCapture): Promise<FeedPost[]> {
  const captures = await Promise.all(posts.map(find));
  return captures
    .filter((capture) => capture !== null)
    .map(({ id, article }) => ({ id, draft: draftOf(article) }));
}
