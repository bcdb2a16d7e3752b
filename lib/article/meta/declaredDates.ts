import { findAll } from '../names';
import { toIso } from './date';

/** ISO 8601, or empty. */
export interface Dates {
  published: string;
  updated: string;
}

const publishedNames = [
  'article:published_time',
  'datepublished',
  'parsely-pub-date',
  'pubdate',
  'publishdate',
  'publish_date',
  'publish-date',
  'published_time',
  'article:published',
  'article:published_date',
  'article.published',
  'publication_date',
  'publicationdate',
  'originalpublicationdate',
  'published',
  'pub_date',
  'post_date',
  'article:create',
  'og:article:published_time',
  'og:published_time',
  'og:regdate',
  'citation_publication_date',
  'citation_date',
  'sailthru.date',
  'dc.date.issued',
  'dc.date.created',
  'dc.date',
  'dcterms.issued',
  'dcterms.created',
  'dcterms.date',
  'datecreated',
  'dc.created',
  'created',
  'date',
];

const updatedNames = [
  'article:modified_time',
  'datemodified',
  'og:updated_time',
  'article:updated',
  'og:article:modified_time',
  'article:modified_date',
  'article.updated',
  'dcterms.modified',
  'dc.date.modified',
  'last-modified',
  'lastmod',
  'revised',
];

/** What JSON-LD and `<meta>` say. */
export function declaredDates(document: ParentNode, metas: Map<string, string>, jsonLd: Dates): Dates {
  return {
    published: best(document, [toIso(jsonLd.published), firstDate(metas, publishedNames)]),
    updated: best(document, [toIso(jsonLd.updated), firstDate(metas, updatedNames)]),
  };
}

/** The first that is a date: templates also fill in "Invalid date" or leave their placeholder. */
function firstDate(metas: Map<string, string>, names: readonly string[]): string {
  for (const name of names) {
    const date = toIso(metas.get(name) ?? '');
    if (date) return date;
  }
  return '';
}

/** Of several forms of one instant the one beside the text is in the author's own zone. */
function best(document: ParentNode, forms: string[]): string {
  const declared = forms.filter(Boolean);
  const same = [...declared, ...(declared[0] ? zoned(document) : [])].filter((form) =>
    isSame(form, declared[0]!),
  );
  return same.at(-1) ?? '';
}

function zoned(document: ParentNode): string[] {
  return [...findAll(document, 'time[datetime]')]
    .slice(0, 5)
    .map((el) => toIso(el.getAttribute('datetime') ?? ''))
    .filter((date) => /[+-]\d{2}:\d{2}$/.test(date));
}

function isSame(a: string, b: string): boolean {
  return a === b || (a.length > 10 && b.length > 10 && Date.parse(a) === Date.parse(b));
}
