import * as v from 'valibot';
import type { Article, Extraction } from '@/lib/article/article';
import { isOfSite } from '@/lib/article/identity';
import { kinds } from '@/lib/model/kind';
import { told } from '@/lib/transfer/backup/captureRecord';
import { listOf, long, number, text } from '@/lib/transfer/backup/values';

const pair = v.tuple([number, number]);

const step = v.object({
  step: text,
  changed: number,
  ms: number,
  failed: v.exactOptional(text),
  dropped: v.exactOptional(listOf(text)),
  coverage: v.exactOptional(v.object({ text: pair, code: pair, images: pair, headings: pair })),
});
// many sites write theirs into the page
const icon = v.fallback(v.pipe(text, v.regex(/^(?:https?:|data:image\/)/i)), '');
const article = v.object({ ...told.entries, icon, trace: listOf(step) });
const whole = v.object({ html: long, kind: v.picklist(kinds), base: text, code: pair, images: pair });

const extraction = v.variant('ok', [
  v.object({
    ok: v.literal(true),
    kind: v.picklist(kinds),
    article,
    posts: listOf(article),
    whole: v.nullable(whole),
  }),
  v.object({ ok: v.literal(false), reason: v.picklist(['empty', 'failed', 'big', 'pdf']) }),
]);

/**
 * What the injected script gave of the page at `url`. Its process is the page's, which may have taken it over: it has the shape
 * that every reader of it relies on, and speaks of no other site's posts, or nothing was read.
 */
export function extractionIn(value: unknown, url: string): Extraction {
  const read = v.safeParse(extraction, value);
  if (!read.success) return { ok: false, reason: 'failed' };
  if (!read.output.ok) return read.output;
  const { article, posts } = read.output;
  const isOwn = [article, ...posts].every((one) => isOfSite(url, one.url) && isOfSite(url, one.key));
  if (!isOwn) return { ok: false, reason: 'failed' };
  return { ...read.output, article: near(article, url), posts: posts.map((one) => near(one, url)) };
}

/** What is read next at a click is of the same site. */
function near(article: Article, url: string): Article {
  const { nextPage } = article;
  return nextPage && !isOfSite(url, nextPage.url) ? { ...article, nextPage: null } : article;
}
