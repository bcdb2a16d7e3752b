import type { Known } from './platform';

/**
 * Naver Blog shortens the writer's name in the post; the whole one and the blog's own name stand in `<meta>`. The post
 * stands in a frame whose address is none that a reader sees: its own is on the buttons that share it.
 */
export function naverBlog(document: Document, metas: Map<string, string>): Known | null {
  const byline = metas.get('naverblog:nickname');
  if (!byline) return null;
  const site = metas.get('og:site_name')?.replace(/^네이버\s?블로그\s*[|:]\s*/, '');
  const shared = [...document.querySelectorAll('[data-canonical-url]')].map((el) =>
    el.getAttribute('data-canonical-url'),
  );
  // a list of posts has one for each
  const canonical = new Set(shared).size === 1 ? shared[0] : null;
  return { byline, ...(site && { site }), ...(canonical && { canonical }) };
}
