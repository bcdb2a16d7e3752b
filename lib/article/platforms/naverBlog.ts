import type { Known } from './platform';

/** Naver Blog shortens the writer's name in the post; the whole one and the blog's own name stand in `<meta>`. */
export function naverBlog(_: Document, metas: Map<string, string>): Known | null {
  const byline = metas.get('naverblog:nickname');
  if (!byline) return null;
  const site = metas.get('og:site_name')?.replace(/^네이버\s?블로그\s*[|:]\s*/, '');
  return { byline, ...(site && { site }) };
}
