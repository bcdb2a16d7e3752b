import { languageOfText } from '@/lib/article/language';
import type { Post } from '@/lib/model/post';
import type { Incoming } from './incoming';
import type { TextFacts } from './readBody';

/** A post that a file brings, as the library keeps it. `text`: what its text tells, where the file brings that. */
export function newPost(id: string, incoming: Incoming, text: TextFacts | null, now: number): Post {
  const { key, title, byline, tags, publishedAt, status, progress, note } = incoming;
  return {
    id,
    url: key,
    aliases: [],
    title: title || key,
    byline,
    site: incoming.titled ? '' : new URL(key).hostname,
    publishedAt,
    tags,
    series: null,
    ...told(incoming, text),
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
export function told({ title, excerpt, highlights }: Incoming, text: TextFacts | null): TextFacts {
  if (text) return { ...text, excerpt: excerpt || text.excerpt };
  const words = [title, excerpt, ...highlights.slice(0, 5).map(({ quote }) => quote)].join(' ').trim();
  return { lang: words ? languageOfText(words, '') : '', chars: 0, minutes: { text: 0, code: 0 }, excerpt };
}
