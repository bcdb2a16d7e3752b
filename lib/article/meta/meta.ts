import { byline } from './byline';
import { iconOf } from './icon';
import { readJsonLd } from './jsonld';
import { first, readMetas } from './metas';
import { published } from './published';
import { siteName, siteNames } from './site';
import { declaredTags } from './tags';
import { pickTitle } from './title';

/** What a page says about its article outside of the article's text. All of it is plain text. */
export interface Meta {
  title: string;
  byline: string;
  site: string;
  publishedTime: string;
  tags: string[];
  description: string;
  icon: string;
  canonical: string | null;
  /** `lang` of the page, as declared */
  lang: string;
}

export function readMeta(document: Document, url: string, base: string): Meta {
  const metas = readMetas(document);
  const jsonLd = readJsonLd(document);
  const publisher = jsonLd?.site ?? '';
  return {
    title: pickTitle({
      document: document.querySelector('title')?.textContent ?? '',
      named: [jsonLd?.title ?? '', first(metas, ['og:title', 'title', 'twitter:title', 'dc.title'])],
      sites: siteNames(document, metas, publisher, url),
      headings: headings(document),
      main: onlyHeading(document),
    }),
    byline: byline(document, metas, jsonLd?.byline ?? ''),
    site: siteName(metas, publisher, url),
    publishedTime: published(document, metas, jsonLd?.published ?? '', url),
    tags: declaredTags(document, jsonLd?.tags ?? []),
    description: first(metas, ['description', 'og:description', 'twitter:description']),
    icon: iconOf(document, base),
    canonical: document.querySelector('link[rel~="canonical"][href]')?.getAttribute('href') ?? null,
    lang: document.documentElement.getAttribute('lang') ?? first(metas, ['content-language', 'og:locale']),
  };
}

function onlyHeading(document: Document): string {
  const found = [...document.querySelectorAll('h1')].filter((h1) => /\S/.test(h1.textContent ?? ''));
  const only = found.length === 1 ? (found[0]!.textContent ?? '') : '';
  return only.length <= 200 ? only : '';
}

function headings(document: Document): string[] {
  return [...document.querySelectorAll('h1, h2, [class*="title" i], [itemprop~="headline"]')]
    .filter((el) => !el.closest('nav, aside'))
    .slice(0, 60)
    .map((el) => el.textContent ?? '')
    .filter((text) => text.trim().length > 0 && text.length <= 300);
}
