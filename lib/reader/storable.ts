import { articleText } from '@/lib/anchor/text';
import type { Article } from '@/lib/article/article';
import { renderHtml } from '@/lib/article/render';
import { sanitiseArticle } from '@/lib/article/sanitiseArticle';

/** The body of an article as it is stored: sanitised, with its text as the reading view reads it. */
export async function storable({ html: hostile, url }: Article): Promise<{ html: string; text: string }> {
  const html = await sanitiseArticle(hostile, url, window);
  const { body } = document.implementation.createHTMLDocument('');
  renderHtml(body, html);
  return { html, text: articleText(body).text };
}
