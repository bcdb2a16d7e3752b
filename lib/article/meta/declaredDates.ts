import { toIso } from './date';
import { first } from './metas';

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
  'date',
];

const updatedNames = [
  'article:modified_time',
  'datemodified',
  'og:updated_time',
  'article:updated',
  'og:article:modified_time',
  'dcterms.modified',
  'dc.date.modified',
  'last-modified',
  'lastmod',
  'revised',
];

/** What JSON-LD and `<meta>` say. */
export function declaredDates(document: ParentNode, metas: Map<string, string>, jsonLd: Dates): Dates {
  return {
    published: best(document, [toIso(jsonLd.published), toIso(first(metas, publishedNames))]),
    updated: best(document, [toIso(jsonLd.updated), toIso(first(metas, updatedNames))]),
  };
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
  return [...document.querySelectorAll('time[datetime]')]
    .slice(0, 5)
    .map((el) => toIso(el.getAttribute('datetime') ?? ''))
    .filter((date) => /[+-]\d{2}:\d{2}$/.test(date));
}

function isSame(a: string, b: string): boolean {
  return a === b || (a.length > 10 && b.length > 10 && Date.parse(a) === Date.parse(b));
}
