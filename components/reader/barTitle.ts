import type { Words } from '@/lib/model/words';
import type { Reading } from '@/lib/reader/reading';

/** What the bar says at its left: the site, the title once it has left the view; in the library when it was saved. */
export function barTitle(reading: Reading, place: 'page' | 'library', past: boolean, t: Words): string {
  const { draft, url } = reading.source;
  if (past) return draft.title;
  const post = reading.shelf.post.value;
  const host = URL.parse(url)?.hostname ?? url;
  if (place === 'page' || !post) return draft.site || host;
  return t('savedFrom', host, new Date(post.savedAt).toLocaleDateString(t.lang, { dateStyle: 'long' }));
}
