import type { Article } from '@/lib/article/article';
import { isFrontPage, postKey } from '@/lib/article/identity';
import { languageOf } from '@/lib/article/languageOf';
import type { Post } from '@/lib/model/post';
import { timeOf } from '@/lib/model/publication';

/** What is known of a post before it is saved. */
export type PostDraft = Pick<
  Post,
  | 'url'
  | 'aliases'
  | 'title'
  | 'byline'
  | 'team'
  | 'site'
  | 'lang'
  | 'publishedAt'
  | 'updatedAt'
  | 'tags'
  | 'series'
  | 'chars'
  | 'minutes'
  | 'excerpt'
>;

export function draftOf(article: Article): PostDraft {
  return {
    url: article.key,
    aliases: aliasesOf(article.key, article.url),
    title: article.title || article.key,
    byline: article.byline,
    team: article.team ?? '',
    site: article.site,
    lang: languageOf(article),
    publishedAt: timeOf(article.publishedTime),
    updatedAt: timeOf(article.updatedTime ?? ''),
    tags: article.tags,
    series: article.series ?? null,
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
    series: null,
    chars: 0,
    minutes: { text: 0, code: 0 },
    excerpt: '',
  };
}

/**
 * The page's own address, where it is not the post's: by it a tab finds the post without reading the page. A post that is
 * known by its place in a page, or stands on a front page for a while, shares that address with others: each would be taken
 * for the one before it.
 */
function aliasesOf(key: string, pageUrl: string): string[] {
  const own = postKey(pageUrl, null);
  return own === key || pageUrl === key || isFrontPage(own) ? [] : [own];
}
