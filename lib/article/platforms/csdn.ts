import type { Known } from './platform';

/** CSDN names the writer in the profile beside the post and nowhere else. */
export function csdn(document: Document): Known | null {
  if (!document.querySelector('.blog-content-box #article_content')) return null;
  const uid = document.querySelector('#uid[title]')?.getAttribute('title')?.trim();
  const byline = uid || document.querySelector('a.follow-nickName')?.textContent?.trim();
  return { site: 'CSDN', ...(byline && { byline }) };
}
