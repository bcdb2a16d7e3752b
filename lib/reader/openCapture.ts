import type { Article } from '@/lib/article/article';
import { sanitiseArticle } from '@/lib/article/sanitiseArticle';
import type { Capture, Library } from '@/lib/library/database';
import { draftOf } from '@/lib/library/draft';
import { postOfDraft } from '@/lib/library/posts';
import type { Post } from '@/lib/model/post';
import { copiesOf } from '@/lib/library/copies';
import { amongOf, feedOf, type Feed, type FindCapture } from './feed';
import type { Captured, Source } from './source';

/** What a capture holds: a post, or a page of several to choose from. */
export type OpenedCapture =
  | { holds: 'post'; source: Source; capture: Capture }
  | { holds: 'posts'; feed: Feed };

/** Opens what the toolbar button captured; null where it is gone. */
export async function openCapture(db: Library, id: string, find: FindCapture): Promise<OpenedCapture | null> {
  const capture = await find(id);
  if (!capture) return null;
  if (capture.posts) return { holds: 'posts', feed: await feedOf(capture, find) };
  const [source, post, among] = await Promise.all([
    sourceOf(capture.article),
    savedPost(db, capture.article),
    amongOf(capture, find),
  ]);
  return {
    holds: 'post',
    capture,
    // the icon of a saved post would be asked for again each time
    source: { ...source, ...(post && { icon: '' }), post, among, captured: capturedOf(capture) },
  };
}

function capturedOf({ id, kind = 'article', article, whole }: Capture): Captured | null {
  return whole ? { id, kind, article, whole } : null;
}

/** A reader who comes back to a saved post goes on where it was left. */
async function savedPost(db: Library, article: Article): Promise<Post | null> {
  // a private window of Firefox has no library
  const post = await postOfDraft(db, draftOf(article)).catch(() => undefined);
  return post?.deletedAt === null ? post : null;
}

/** An article straight from a page. Its HTML is hostile until here. */
export async function sourceOf(article: Article): Promise<Source> {
  const html = await sanitiseArticle(article.html, article.url, window);
  return {
    draft: draftOf(article),
    post: null,
    among: null,
    captured: null,
    url: article.url,
    icon: article.icon,
    html,
    images: copiesOf(article),
    offline: false,
    unsaved: { html, images: article.images },
  };
}
