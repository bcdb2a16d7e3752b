import type { Article } from '@/lib/article/article';
import { paragraphs } from '@/lib/article/blocks/paragraphs';
import { extractArticle } from '@/lib/article/extract';
import { languageOf } from '@/lib/article/languageOf';
import { tellLanguages } from '@/lib/article/code/tell';
import { atOnce } from '@/lib/model/inPieces';
import { htmlOf, sanitisedTree } from '@/lib/article/sanitise';

/** What `npm run extract` runs in a page: the production extraction and, beside it, the production sanitiser. */
export function run(url: string): unknown {
  const start = performance.now();
  const extraction = extractArticle(document, url, new Date());
  const ms = performance.now() - start;
  if (!extraction.ok) return { ok: false, reason: extraction.reason, ms };
  const { article, kind, posts } = extraction;
  const output = {
    ...outputOf(article),
    kind,
    ...(kind === 'feed' ? { posts: posts.map(withAddress) } : {}),
  };
  return { ok: true, ms, trace: article.trace, output };
}

function outputOf(article: Article) {
  const tree = sanitisedTree(article.html, article.url, window);
  atOnce(tellLanguages(tree));
  atOnce(paragraphs(tree));
  const html = htmlOf(tree);
  const text = new DOMParser().parseFromString(html, 'text/html').body.textContent;
  const { title, byline, team, publishedTime, updatedTime, site, tags, series } = article;
  const lang = languageOf(article);
  return { title, byline, team, publishedTime, updatedTime, site, lang, tags, series, html, text };
}

const withAddress = (article: Article) => ({ url: article.url, ...outputOf(article) });
