import { hostOf } from '@/lib/article/content/outward';
import { recapture, recompose } from '@/lib/article/repair/recompose';
import { ruleOf } from '@/lib/article/repair/ruleOf';
import type { Repair as Kept } from '@/lib/library/repair';
import type { Captured } from '../source';
import { storable } from '../storable';
import type { Repair } from './repair';

/** What is to be kept of a repair; null where nothing was chosen that shows. */
export async function finish(
  { page, edits }: Repair,
  captured: Captured,
  remember: boolean,
): Promise<Kept | null> {
  const { id, article, whole } = captured;
  const anew = recompose(page, article, whole);
  if (!anew) return null;
  const rule = remember ? ruleOf(page, edits.value, whole) : null;
  return {
    id,
    repaired: { article: anew, kind: 'article', whole: recapture(page, whole) },
    ...(await storable(anew)),
    rule: rule && { ...rule, site: hostOf(article.url) },
  };
}
