import { allMetas } from './metas';

const MOST = 20; // more than this is a tag cloud or keyword stuffing, not the post's own tags

/** Tags of the post: what it declares, else its tag links, else its keywords. */
export function declaredTags(document: Document, jsonLd: readonly string[]): string[] {
  const links = [
    ...document.querySelectorAll('a[rel~="tag"], a[href*="/tag/"], a[href*="/tags/"], [class*="tag" i] a'),
  ]
    .filter(
      (a) => !a.closest('nav, aside, footer:not(article footer), [class*="cloud" i], [class*="side" i]'),
    )
    .map((a) => a.textContent ?? '');
  const keywords = allMetas(document, 'keywords').flatMap((k) => k.split(','));
  for (const list of [
    allMetas(document, 'article:tag').flatMap((t) => t.split(',')),
    links,
    [...jsonLd],
    keywords,
  ]) {
    const tags = unique(list);
    if (tags.length && tags.length <= MOST) return tags;
  }
  return [];
}

export function unique(tags: readonly string[]): string[] {
  const seen = new Map<string, string>();
  for (const tag of tags) {
    const clean = tag
      .replace(/\s+/g, ' ')
      .trim()
      .replace(/^#\s*/, '')
      .replace(/\s*[(]\d+[)]$/, '');
    if (clean && clean.length <= 40 && !seen.has(clean.toLowerCase())) seen.set(clean.toLowerCase(), clean);
  }
  return [...seen.values()];
}
