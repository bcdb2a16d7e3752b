import { languageOfText } from '@/lib/article/language';
import type { Post } from '@/lib/model/post';
import type { Incoming } from './incoming';
import type { NewBody } from './readBody';

/** A post that a file brings, as the library keeps it. */
export function newPost(incoming: Incoming, body: NewBody | null, now: number): Post {
  const { key, title, byline, tags, publishedAt, status, progress, note } = incoming;
  return {
    id: crypto.randomUUID(),
    url: key,
    aliases: [],
    title: title || key,
    byline,
    site: incoming.titled ? '' : new URL(key).hostname,
    publishedAt,
    tags,
    series: null,
    ...told(incoming, body),
    ...(note !== '' && { note }),
    savedAt: incoming.savedAt ?? now,
    openedAt: null,
    finishedAt: null,
    status,
    shelf: status,
    starred: incoming.starred ? 1 : 0,
    progress,
    rev: 1,
    deletedAt: null,
  };
}

/** What the text tells of a post; of one that comes without, its title and its highlights tell the language. */
export function told(
  { title, excerpt, highlights }: Incoming,
  body: NewBody | null,
): Pick<Post, 'lang' | 'chars' | 'minutes' | 'excerpt'> {
  if (body)
    return {
      lang: body.lang,
      chars: body.text.text.length,
      minutes: body.minutes,
      excerpt: excerpt || body.excerpt,
    };
  const words = [title, excerpt, ...highlights.slice(0, 5).map(({ quote }) => quote)].join(' ').trim();
  return { lang: words ? languageOfText(words, '') : '', chars: 0, minutes: { text: 0, code: 0 }, excerpt };
}
