import { declaredDates, type Dates } from './declaredDates';
import { fromAddress } from './addressDate';
import { markedDates, onlyMarked } from './markedDates';
import { writtenDates } from './writtenDates';

/**
 * When the post was published and when it was last changed: what the page declares, else what is marked as a date, else
 * what is written near its title; for the first of them the only date that is marked at all, or the one in its address,
 * at last. A page that names only its last change has no date of publication: the one is not the other.
 */
export function datesOf(
  document: ParentNode,
  metas: Map<string, string>,
  jsonLd: Dates,
  heading: Element | null,
  url: string,
  now: Date,
): Dates {
  const declared = declaredDates(document, metas, jsonLd);
  if (declared.published && declared.updated) return declared;
  const marked = markedDates(document, heading, now);
  const published = declared.published || marked.published;
  if (published) return { published, updated: declared.updated || marked.updated };
  const written = writtenDates(document, heading, now);
  return {
    published: written.published || onlyMarked(document, now) || fromAddress(url),
    updated: declared.updated || marked.updated || written.updated,
  };
}
