import type { Article, Whole } from '../article';
import { compose } from '../compose';
import { type Page, runSteps } from '../step';
import { after } from '../steps';
import { counted } from './whole';
import { taken } from './taken';

/** The article anew, from a captured page as it is marked now; null where nothing is marked that shows. */
export function recompose(marked: Element, article: Article, { base }: Whole): Article | null {
  const root = taken(marked);
  if (!root || (!/\S/.test(root.textContent) && !root.querySelector('img'))) return null;
  const page: Page = { url: article.url, base, title: article.title, tags: [] };
  runSteps(after, root, page, []);
  const { team = '', updatedTime = '', series = null, nextPage = null, excerpt: description } = article;
  const tags = [...new Set([...page.tags, ...article.tags])];
  const facts = { ...article, team, updatedTime, series, nextPage, description, tags };
  return { ...compose(root, facts, []), images: article.images };
}

/** The captured page with its marks as they are now. */
export function recapture(page: Element, whole: Whole): Whole {
  return { ...whole, html: page.innerHTML, code: counted(page, 'pre'), images: counted(page, 'img') };
}
