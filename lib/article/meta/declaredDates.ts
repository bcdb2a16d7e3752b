import { findAll } from '../names';
import { toIso } from './date';

/** ISO 8601, or empty. */
export interface Dates {
  published: string;
  updated: string;
}

/** Names of metas, the surest first. A publisher, a creator and the day it expires are other things. */
const publishing = [
  /^article:published_time$/,
  /^datepublished$/,
  /pub(?!lisher)|post(?:ed)?_?date|dateposted|article:create|regdate|issued|release_date/,
  /creat(?:ed|ion)|available|^(?:(?:dc|dcterms|sailthru|display)[.:]?|citation_(?:online_)?)?date$/,
];
const updating = [/^article:modified_time$/, /^datemodified$/, /modif|updated|lastmod|revised/];

/** What JSON-LD and `<meta>` say. */
export function declaredDates(document: ParentNode, metas: Map<string, string>, jsonLd: Dates): Dates {
  return {
    published: best(document, [toIso(jsonLd.published), firstDate(metas, publishing)]),
    updated: best(document, [toIso(jsonLd.updated), firstDate(metas, updating)]),
  };
}

/** The first that is a date: templates also fill in "Invalid date" or leave their placeholder. */
function firstDate(metas: Map<string, string>, names: readonly RegExp[]): string {
  for (const name of names) {
    for (const [own, value] of metas) {
      const date = name.test(own) ? toIso(value) : '';
      if (date) return date;
    }
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
