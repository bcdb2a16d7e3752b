import { extractArticle } from '@/lib/article/extract';
import { sanitise } from '@/lib/article/sanitise';

/** What `npm run extract` runs in a page: the production extraction and, beside it, the production sanitiser. */
export function run(url: string): unknown {
  const start = performance.now();
  const extraction = extractArticle(document, url, new Date());
  const ms = performance.now() - start;
  if (!extraction.ok) return { ok: false, reason: extraction.reason, ms };
  const { article } = extraction;
  const html = sanitise(article.html, article.url, window);
  const text = new DOMParser().parseFromString(html, 'text/html').body.textContent;
  const { title, byline, team, publishedTime, updatedTime, site, lang, tags, series, trace } = article;
  return {
    ok: true,
    ms,
    trace,
    output: { title, byline, team, publishedTime, updatedTime, site, lang, tags, series, html, text },
  };
}
