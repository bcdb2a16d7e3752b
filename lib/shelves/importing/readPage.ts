import type { Article } from '@/lib/article/article';
import { extractArticle } from '@/lib/article/extract';
import { timeOf } from '@/lib/model/publication';
import { gather } from '@/lib/transfer/in/gather';
import { savedFrom } from '@/lib/transfer/in/html/savedPage';
import type { Contents } from '@/lib/transfer/in/item';

/**
 * The post of a saved page, or its posts where it holds several, by the same steps as of a page that is open. Null where
 * the page has no text, 'bigPage' where it is more than is read of one. A page that does not say where it is from can come in by its title. `name`: of its file.
 */
export function readPage(
  html: string,
  name: string,
  parse: (html: string) => Document,
  now: Date,
): Contents | 'bigPage' | null {
  const page = parse(html);
  const url = savedFrom(html, page);
  const extraction = extractArticle(page, url ?? NOWHERE, now);
  if (!extraction.ok) return extraction.reason === 'big' ? 'bigPage' : null;
  const articles = extraction.posts.length > 0 ? extraction.posts : [extraction.article];
  const gathering = gather();
  articles.forEach((article, i) => {
    const title = article.title || name.replace(/\.(?:x?html?|mht(?:ml)?)$/i, '');
    gathering.take(
      { ...said(article), title, url: url === null ? '' : article.key },
      { line: null, entry: articles.length > 1 ? i + 1 : null },
    );
  });
  return gathering.contents;
}

// Relative addresses of a page from nowhere lead nowhere: the sanitiser takes them away.
const NOWHERE = 'about:blank';

const said = ({ byline, tags, publishedTime, excerpt, html }: Article) => ({
  byline,
  tags,
  publishedAt: timeOf(publishedTime),
  excerpt,
  html,
});
