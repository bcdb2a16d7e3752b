import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { Extraction } from '@/lib/article/article';
import { extracting } from '@/lib/article/extract';
import { readDocument } from '@/lib/article/frame';
import { imageAddresses } from '@/lib/article/imageAddresses';
import { extractSelection } from '@/lib/article/selection';
import { readImages } from '@/lib/article/readImages';
import { titleTag } from '@/lib/article/titleTag';
import { inBreaths } from '@/lib/model/inPieces';
import type { SiteRule } from '@/lib/model/siteRule';

// The name makes the value of `main` the value of the injected file, which `executeScript` hands back.
export default defineUnlistedScript({
  globalName: 'galpiExtract',
  async main(): Promise<Extraction> {
    const extraction = await extract();
    if (!extraction.ok) return extraction;
    // 250 ms: the reader waits for it; 8 MB: it travels as one message
    const addresses = imageAddresses(extraction.article.html);
    const images = await readImages(addresses, fetch, { budgetMs: 250, maxBytes: 8e6 });
    for (const article of extraction.posts.length > 0 ? extraction.posts : [extraction.article]) {
      const own = new Set(imageAddresses(article.html));
      article.images = images.filter(({ url }) => own.has(url));
    }
    return extraction;
  },
});

/** What is thrown here is a bug of ours, met on a page we cannot know: the reader is told that this page failed. */
async function extract(): Promise<Extraction> {
  const given = globalThis as { galpiRules?: SiteRule[]; galpiSelected?: true };
  const { galpiRules: rules, galpiSelected: isSelected } = given;
  delete given.galpiRules;
  delete given.galpiSelected;
  try {
    const selection = isSelected ? getSelection() : null;
    if (isSelected && !selection?.rangeCount) return { ok: false, reason: 'empty' };
    if (selection) return extractSelection(document, selection.getRangeAt(0), location.href, new Date());
    const page = readDocument(document);
    const pieces = extracting(page, location.href, new Date(), rules, page.baseURI);
    const extraction = await inBreaths(pieces);
    // a frame may leave its title to the page around it
    if (extraction.ok) extraction.article.title ||= titleTag(document);
    return extraction;
  } catch {
    return { ok: false, reason: 'failed' };
  }
}
