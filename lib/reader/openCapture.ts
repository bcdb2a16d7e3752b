import type { Article } from '@/lib/article/article';
import { sanitise } from '@/lib/article/sanitise';
import { bytesOf } from '@/lib/library/bytes';
import { captureOf } from '@/lib/library/captures';
import type { Library } from '@/lib/library/database';
import { draftOf } from '@/lib/library/draft';
import { postByUrl } from '@/lib/library/posts';
import type { Opened, Source } from './source';

/** Opens what the toolbar button captured. */
export async function openCapture(db: Library, id: string): Promise<Opened> {
  const capture = await captureOf(db, id);
  if (!capture) return { ok: false, reason: 'unknown', url: '' };
  // A reader who comes back to a saved post goes on where it was left.
  const post = await postByUrl(db, capture.key);
  return { ok: true, source: { ...sourceOf(capture.article), post: post?.deletedAt === null ? post : null } };
}

/** An article straight from a page. Its HTML is hostile until here. */
export function sourceOf(article: Article): Source {
  const html = sanitise(article.html, article.url, window);
  return {
    draft: draftOf(article),
    post: null,
    url: article.url,
    icon: article.icon,
    html,
    images: new Map(
      article.images.map(({ url, type, data }) => [url, new Blob([bytesOf(data)], { type })] as const),
    ),
    offline: false,
    unsaved: { html, images: article.images },
  };
}
