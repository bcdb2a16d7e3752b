import type { NextPage } from '@/lib/model/pages';
import type { Series } from '@/lib/model/series';
import { knownOf } from '../platforms/platforms';
import { seriesOf } from '../series/series';
import { titleTag } from '../titleTag';
import { atOnce, type InPieces } from '@/lib/model/inPieces';
import { bylineOf } from './byline';
import { datesOf } from './dates';
import { barHeadings, headingOf, headings, onlyHeading, titledIn } from './heading';
import { iconOf } from './icon';
import { readJsonLd } from './jsonld';
import { first, readMetas } from './metas';
import { nextPage } from './nextPage';
import { siteName, siteNames } from './site';
import { declaredTags } from './tags';
import { pickTitle } from './title';

/** What a page says about its article outside of the article's text. All of it is plain text. */
export interface Meta {
  title: string;
  byline: string;
  team: string;
  site: string;
  publishedTime: string;
  updatedTime: string;
  tags: string[];
  series: Series | null;
  nextPage: NextPage | null;
  description: string;
  icon: string;
  canonical: string | null;
  /** `lang` of the page, as declared */
  lang: string;
}

/** Of a page that says nothing about its article but its title. */
export const bareMeta = (document: Document): Meta => ({
  title: titleTag(document),
  byline: '',
  team: '',
  site: '',
  publishedTime: '',
  updatedTime: '',
  tags: [],
  series: null,
  nextPage: null,
  description: '',
  icon: '',
  canonical: null,
  lang: '',
});

export const readMeta = (...page: Parameters<typeof readingMeta>): Meta => atOnce(readingMeta(...page));

export function* readingMeta(document: Document, url: string, base: string, now: Date): InPieces<Meta> {
  const metas = readMetas(document);
  yield;
  const jsonLd = readJsonLd(document);
  yield;
  const known = knownOf(document, metas);
  const titled = titledIn(document);
  const title =
    known.title ??
    pickTitle({
      document: document.querySelector('title')?.textContent ?? '',
      named: [jsonLd.title, first(metas, ['og:title', 'title', 'twitter:title', 'dc.title'])],
      sites: [...siteNames(document, metas, jsonLd.site, url), ...barHeadings(titled)],
      headings: headings(titled),
      main: onlyHeading(document),
      url,
    });
  const heading = headingOf(document, title, titled);
  yield;
  const { names, team } = bylineOf(document, metas, jsonLd.authors, heading);
  yield;
  const dates = datesOf(document, metas, jsonLd, heading, url, now);
  yield;
  const tags = declaredTags(document, metas, jsonLd.tags, title, heading);
  yield;
  const series = seriesOf(document, { url, base, title }, jsonLd.series);
  yield;
  const next = nextPage(document, url, base);
  yield;
  return {
    title,
    byline: known.byline ?? (names.join(', ') || team),
    team: team || jsonLd.team,
    site: known.site ?? siteName(metas, jsonLd.site, url),
    publishedTime: dates.published,
    updatedTime: dates.updated,
    tags,
    series,
    nextPage: next,
    description: first(metas, ['description', 'og:description', 'twitter:description']),
    icon: iconOf(document, base),
    canonical:
      document.querySelector('link[rel~="canonical"][href]')?.getAttribute('href') ?? known.canonical ?? null,
    lang: document.documentElement.getAttribute('lang') ?? first(metas, ['content-language', 'og:locale']),
  };
}
