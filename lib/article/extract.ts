import type { SiteRule } from '@/lib/model/siteRule';
import { absolute } from './addresses';
import type { Extraction, TraceEntry } from './article';
import { composing, type Facts } from './compose';
import { contentOf } from './content/content';
import { Cuts } from './content/cuts';
import { densest } from './content/densest';
import { weigh } from './content/weights';
import { unitsOf } from './feed/feed';
import { postsOf } from './feed/post';
import { together } from './feed/together';
import { postKey } from './identity';
import { copyOf } from './copy';
import { kindOf } from './kind/kind';
import { bareMeta, readingMeta } from './meta/meta';
import { unique } from './meta/tags';
import { applyRules, ruled } from './repair/ruled';
import { taken } from './repair/taken';
import { markTaken, unmarked, wholeOf } from './repair/whole';
import { tooBig } from './limits';
import { atOnce, type InPieces } from '@/lib/model/inPieces';
import { forgiving, type Page, stepping, traced, tracing } from './step';
import { after, before } from './steps';

/**
 * The article of a page, and its posts where it holds several. Works on a copy; the document itself is only read. Fails
 * only where there is no text at all: what is no article still gives the densest part of the page. `now` is what "3 days
 * ago" in the page is counted from. `rules`: what the reader corrected on this site. `base`: what relative addresses
 * stand on; of a document in a frame it is not the page's.
 */
export const extractArticle = (...page: Parameters<typeof extracting>): Extraction =>
  atOnce(extracting(...page));

/** The same in pieces, of which none takes long (bench:dos). */
export function* extracting(
  document: Document,
  url: string,
  now: Date,
  rules: readonly SiteRule[] = [],
  base = baseOf(document, url),
): InPieces<Extraction> {
  const trace: TraceEntry[] = [];
  // Chromium puts a document without text around a PDF
  if (document.contentType === 'application/pdf') return { ok: false, reason: 'pdf' };
  if (!document.body) return { ok: false, reason: 'empty' };
  if (tooBig(document)) return { ok: false, reason: 'big' };
  yield;
  const copying = traced('copy', trace, () => copyOf(document));
  const copy = yield* tracing(trace, copying);
  yield;
  const reading = traced('meta', trace, () => readingMeta(document, url, base, now));
  const { canonical, ...meta } = yield* forgiving(trace, tracing(trace, reading), () => bareMeta(document));
  copy.ownerDocument.title = meta.title;
  const page: Page = { url, base, title: meta.title, tags: [] };
  yield* stepping(before, copy, page, trace);
  const facts: Facts = { ...meta, url, key: postKey(url, canonical) };
  const weights = traced('measure', trace, () => weigh(copy));
  if (weights.get(copy)!.text === 0) return { ok: false, reason: 'empty' };
  yield;
  const telling = traced('units', trace, () => unitsOf(copy, weights, page));
  const units = yield* forgiving(trace, tracing(trace, telling), () => null);
  yield;
  const looked = { document, body: copy, weights, units, url, meta };
  const kind = traced('kind', trace, () => kindOf(looked));
  yield;
  const corrected = ruled(copy, rules, kind);
  if (kind === 'feed' && units && !corrected?.root) {
    const whole = traced('whole', trace, () =>
      wholeOf(unmarked(copy.cloneNode(true) as Element), kind, base),
    );
    yield;
    const posts = postsOf({ units, weights, page, facts }, now, trace);
    return { ok: true, kind, article: together(posts, facts, trace), posts, whole };
  }
  const cuts = new Cuts();
  const finding = contentOf({ body: copy }, trace, url, weights, cuts);
  const found = yield* forgiving(trace, finding, () => densest(copy, weights));
  yield;
  const { whole, root } = traced('whole', trace, () =>
    cuts.undone((made) => {
      markTaken(copy, found, made);
      if (corrected) applyRules(copy, corrected);
      const given = (corrected && taken(copy)) ?? found;
      const marked = wholeOf(copy, kind, base);
      unmarked(copy);
      return { whole: marked, root: given };
    }),
  );
  yield;
  yield* stepping(after, root, page, trace);
  const article = yield* composing(root, { ...facts, tags: unique([...page.tags, ...meta.tags]) }, trace);
  if (!/\S/.test(article.text) && !root.querySelector('img')) return { ok: false, reason: 'empty' };
  return { ok: true, kind: corrected?.root ? 'article' : kind, article, posts: [], whole };
}

function baseOf(document: Document, url: string): string {
  return absolute(document.querySelector('base[href]')?.getAttribute('href') ?? '', url) ?? url;
}
