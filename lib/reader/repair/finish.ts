import { articleText } from '@/lib/anchor/text';
import { hostOf } from '@/lib/article/content/outward';
import { renderHtml } from '@/lib/article/render';
import { recapture, recompose } from '@/lib/article/repair/recompose';
import { ruleOf } from '@/lib/article/repair/ruleOf';
import { tellLanguages } from '@/lib/article/code/tell';
import { sanitise } from '@/lib/article/sanitise';
import type { Repair as Kept } from '@/lib/library/repair';
import type { Captured } from '../source';
import type { Repair } from './repair';

/** What is to be kept of a repair; null where nothing was chosen that shows. */
export function finish({ page, edits }: Repair, captured: Captured, remember: boolean): Kept | null {
  const { id, article, whole } = captured;
  const anew = recompose(page, article, whole);
  if (!anew) return null;
  const html = sanitise(anew.html, anew.url, window, tellLanguages);
  const { body } = document.implementation.createHTMLDocument('');
  renderHtml(body, html);
  const rule = remember ? ruleOf(page, edits.value, whole) : null;
  return {
    id,
    repaired: { article: anew, kind: 'article', whole: recapture(page, whole) },
    html,
    text: articleText(body).text,
    rule: rule && { ...rule, site: hostOf(article.url) },
  };
}
