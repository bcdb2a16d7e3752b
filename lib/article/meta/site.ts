import { findAll } from '../names';
import { platformNames } from '../platforms/names';
import { first } from './metas';

/** Name of the site for a list of posts; the host when the page has none. */
export function siteName(metas: Map<string, string>, jsonLd: string, url: string): string {
  return (
    first(metas, ['og:site_name', 'application-name', 'apple-mobile-web-app-title']) || jsonLd || host(url)
  );
}

/** Everything a title may carry as the site's name. */
export function siteNames(
  document: Document,
  metas: Map<string, string>,
  jsonLd: string,
  url: string,
): string[] {
  const origin = URL.parse(url)?.origin;
  const home = [
    ...findAll(
      document,
      `:is(header, h1) a:is([href="/"], [href="${origin}"], [href="${origin}/"]), a[rel~="home"], [class*="site-title" i], [class*="blog-title" i] > a, [class*="site-name" i], [class*="brand" i], [class*="logo" i]`,
    ),
  ]
    .slice(0, 8)
    .map((a) => a.textContent)
    .filter((text) => text.length <= 60);
  const feeds = [...document.querySelectorAll('link[rel~="alternate"][type$="xml"]')].map(
    (link) => link.getAttribute('title') ?? '',
  );
  const bare = host(url);
  return [
    siteName(metas, jsonLd, url),
    jsonLd,
    ...platformNames,
    ...home,
    ...feeds,
    bare,
    bare.split('.')[0] ?? '',
    bare.split('.').slice(0, -1).join('.'),
  ];
}

const host = (url: string): string => URL.parse(url)?.hostname.replace(/^www\./, '') ?? '';
