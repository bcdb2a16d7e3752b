import { first } from './metas';

const names = [
  'author',
  'article:author',
  'dc.creator',
  'dcterms.creator',
  'parsely-author',
  'byl',
  'sailthru.author',
  'og:article:author',
  'twitter:creator',
];
const marks =
  '[rel~="author"], [itemprop~="author"], .p-author, .byline, .author-name, .author, [class*="author" i], [class*="writer" i]';

/** Who wrote the post, as the page names them; empty when it does not. */
export function byline(document: Document, metas: Map<string, string>, jsonLd: string): string {
  for (const name of [jsonLd, ...names.map((n) => first(metas, [n]))]) {
    const clean = tidy(name);
    if (clean) return clean;
  }
  for (const el of document.querySelectorAll(marks)) {
    if (el.closest('nav, footer, aside, [class*="comment" i], [class*="related" i]')) continue;
    const named = el.querySelector('[itemprop~="name"], .author-name, .name') ?? el;
    const clean = tidy(named.textContent ?? '');
    if (clean && clean.length <= 60) return clean;
  }
  return '';
}

/** Without "By", handles' @ and what stands after a separator; nothing when it is an address. */
function tidy(text: string): string {
  const value = text.replace(/[\s\u00a0]+/g, ' ').trim();
  if (/^https?:|^www\.|[\w.]+\/[\w.]+$/.test(value) || value.length > 120) return '';
  return value
    .replace(/^(?:(?:written |posted )?by\b|author:?|글쓴이:?|작성자:?|글\.|by\.)\s*/i, '')
    .replace(/^@/, '')
    .replace(
      /\s*[·|•,]?\s*(?:on )?(?:(?:19|20)\d{2}[-./년].*|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* \d.*)$/i,
      '',
    )
    .trim();
}
