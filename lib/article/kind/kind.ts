import type { Kind } from '@/lib/model/kind';
import type { Weight } from '../content/weights';
import { isFeed, type Unit } from '../feed/feed';
import type { Meta } from '../meta/meta';
import { isApp } from './app';
import { isDocsIndex } from './docsIndex';
import { isListing } from './listing';
import { type Paragraph, paragraphsOf } from './paragraphs';
import { isThread } from './thread';

const MUCH = 1200; // characters in paragraphs; with more a page is neither an index of documentation nor an application

export interface Looked {
  document: Document;
  /** copy of the page, before the article is taken out of it */
  body: Element;
  weights: ReadonlyMap<Element, Weight>;
  /** what repeats on the page, whole posts or teasers */
  units: readonly Unit[] | null;
  url: string;
  meta: Pick<Meta, 'byline' | 'publishedTime'>;
}

/** What a page is. In doubt it is an article: somebody wanted to read it. */
export function kindOf(looked: Looked): Kind {
  const { document, body, weights, units, url, meta } = looked;
  if (units && isFeed(units, weights, body) && !isThread(document, paragraphsOf(weights))) return 'feed';
  const page = weights.get(body)!;
  if (isThread(document, paragraphsOf(weights))) return 'forum';
  const text = textIn(paragraphsOf(weights), Math.max(MUCH, page.text * 0.1));
  if (isListing(body, weights, units, text)) return 'listing';
  if (isDocsIndex(document, body, page, text)) return 'docs-index';
  const isHome = /^\/(?:index\.\w+)?$/.test(URL.parse(url)?.pathname ?? '');
  return isApp(body, page, text, !isHome && meta.publishedTime !== '') ? 'app' : 'article';
}

/** Characters in paragraphs; not counted further than is of interest. */
function textIn(paragraphs: Iterable<Paragraph>, most: number): number {
  let text = 0;
  for (const { size } of paragraphs) if ((text += size) > most) break;
  return text;
}
