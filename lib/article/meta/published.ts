import { findDate, toIso } from './date';
import { first } from './metas';

const names = [
  'article:published_time',
  'datepublished',
  'parsely-pub-date',
  'pubdate',
  'publishdate',
  'publish_date',
  'publish-date',
  'article:published',
  'og:article:published_time',
  'sailthru.date',
  'dc.date.issued',
  'dc.date',
  'dcterms.created',
  'dcterms.date',
  'date',
];

/** When the post was published: what the page declares, else what stands near its title, else the date in its address. */
export function published(
  document: Document,
  metas: Map<string, string>,
  jsonLd: string,
  url: string,
): string {
  const declared = [toIso(jsonLd), toIso(first(metas, names))].filter(Boolean);
  if (!declared[0]) return marked(document) || written(document) || fromAddress(url);
  // of several forms of one instant the one beside the text is in the author's own zone
  const forms = [...declared, ...zoned(document)].filter((form) => isSame(form, declared[0]!));
  return forms.at(-1) ?? declared[0];
}

function zoned(document: Document): string[] {
  return [...document.querySelectorAll('time[datetime]')]
    .slice(0, 5)
    .map((el) => toIso(el.getAttribute('datetime') ?? ''))
    .filter((date) => /[+-]\d{2}:\d{2}$/.test(date));
}

function isSame(a: string, b: string): boolean {
  return a === b || (a.length > 10 && b.length > 10 && Date.parse(a) === Date.parse(b));
}

/** A `<time>` or `datePublished` of the post itself: one in a list of links belongs to another post. */
function marked(document: Document): string {
  const scope = '[itemprop~="datePublished"], time[pubdate], time[datetime], .dt-published[datetime], time';
  for (const el of document.querySelectorAll(scope)) {
    if (
      el.closest('nav, aside, footer, li a, a li, [class*="related"], [class*="recent"], [class*="comment"]')
    )
      continue;
    const date =
      toIso(el.getAttribute('datetime') ?? el.getAttribute('content') ?? '') || findDate(short(el));
    if (date) return date;
  }
  return '';
}

/** A date written in an element that is named as one, or right after the title. */
function written(document: Document): string {
  const named =
    '[class*="date" i], [class*="publish" i], [class*="posted" i], [class*="meta" i], [class*="time" i], [id*="date" i], [class*="info" i], [class*="byline" i]';
  for (const el of document.querySelectorAll(named)) {
    if (
      el.closest(
        'nav, aside, footer, [class*="related"], [class*="recent"], [class*="comment"], [class*="update"]',
      )
    )
      continue;
    const date = findDate(short(el));
    if (date) return date;
  }
  const title = document.querySelector('article h1, main h1, h1');
  for (let el = title?.nextElementSibling, i = 0; el && i < 3; el = el.nextElementSibling, i++) {
    const date = findDate(short(el));
    if (date) return date;
  }
  return '';
}

/** Text of a short element; a long one is the article, where any date may stand. */
function short(el: Element): string {
  const text = el.textContent ?? '';
  return text.length <= 200 ? text : '';
}

function fromAddress(url: string): string {
  const found = /[/-]((?:19|20)\d{2})[/-](\d{1,2})[/-](\d{1,2})(?=[/-]|$)/.exec(url.replace(/[?#].*$/s, ''));
  return found ? findDate(`${found[1]}-${found[2]}-${found[3]}`) : '';
}
