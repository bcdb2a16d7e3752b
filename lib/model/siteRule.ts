import type { Kind } from './kind';

/**
 * What a reader corrected on one page, in words of its structure, for other pages of the site. Selectors stand on the
 * body of a page as it is after the first steps of extraction.
 */
export interface SiteRule {
  id: string;
  /** host without `www.` */
  site: string;
  /** what kind of page the article was pointed at on; where it is another kind, `root` does not count */
  kind: Kind;
  /** the element that holds the article */
  root: string | null;
  /** what belongs to the article although it was left out */
  keep: string[];
  /** what does not belong although it was taken */
  drop: string[];
  createdAt: number;
}
