import type { Article } from '@/lib/article/article';
import { postKey } from '@/lib/article/identity';
import type { Post } from '@/lib/model/post';

/** What is known of a post before it is saved. */
export type PostDraft = Pick<
  Post,
  | 'url'
  | 'aliases'
  | 'title'
  | 'byline'
  | 'site'
  | 'lang'
  | 'publishedAt'
  | 'tags'
  | 'chars'
  | 'minutes'
  | 'excerpt'
>;

export function draftOf(article: Article): PostDraft {
  const published = Date.parse(article.publishedTime);
  return {
    url: article.key,
    aliases: aliasesOf(article.key, article.url),
    title: article.title || article.key,
    byline: article.byline,
    site: article.site,
    lang: article.lang,
    publishedAt: Number.isNaN(published) ? null : published,
    tags: article.tags,
    chars: article.text.length,
    minutes: article.minutes,
    excerpt: article.excerpt,
  };
}

/** A post of which only the address and the title are known: a live page that was marked before it was read. */
export function draftOfPage(key: string, pageUrl: string, title: string): PostDraft {
  return {
    url: key,
    aliases: aliasesOf(key, pageUrl),
    title: title || key,
    byline: '',
    site: new URL(key).hostname,
    lang: '',
    publishedAt: null,
    tags: [],
    chars: 0,
    minutes: { text: 0, code: 0 },
    excerpt: '',
  };
}

/** The page's own address, where it is not the post's: by it a tab finds the post without reading the page. */
function aliasesOf(key: string, pageUrl: string): string[] {
  const own = postKey(pageUrl, null);
  return own === key ? [] : [own];
}
