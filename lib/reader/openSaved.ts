import { bodyOf, imagesOf } from '@/lib/library/bodies';
import { latestCapture } from '@/lib/library/captures';
import type { Library } from '@/lib/library/database';
import { sourceOf } from './openCapture';
import type { Opened } from './source';

/** Opens a saved post. A post marked on its live page may have no body yet: its newest capture stands in. */
export async function openSaved(db: Library, postId: string): Promise<Opened> {
  const post = await db.posts.get(postId);
  if (!post) return { ok: false, reason: 'unknown' };
  const body = await bodyOf(db, postId);
  if (body) {
    const images = await imagesOf(db, body);
    const source = {
      draft: post,
      post,
      among: null,
      captured: null,
      url: post.url,
      icon: '',
      html: body.html,
      images,
      offline: true,
    };
    return { ok: true, source: { ...source, unsaved: null } };
  }
  const capture = await latestCapture(db, post.url);
  if (!capture) return { ok: false, reason: 'bodyless', post };
  const source = await sourceOf(capture.article);
  // whatever it calls itself: what is marked here is of this post
  const draft = { ...source.draft, url: post.url, aliases: [] };
  return { ok: true, source: { ...source, draft, post, url: post.url, offline: true } };
}
