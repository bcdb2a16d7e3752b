import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { answer } from '@/lib/article/answer';
import type { Extraction } from '@/lib/article/article';
import { extracting } from '@/lib/article/extract';
import { readDocument } from '@/lib/article/frame';
import { titleTag } from '@/lib/article/titleTag';
import { inBreaths } from '@/lib/model/inPieces';
import type { SiteRule } from '@/lib/model/siteRule';

// The name makes the value of `main` the value of the injected file, which `executeScript` hands back.
export default defineUnlistedScript({ globalName: 'galpiExtract', main: () => answer(extract, fetch) });

async function extract(): Promise<Extraction> {
  const given = globalThis as { galpiRules?: SiteRule[] };
  const { galpiRules: rules } = given;
  delete given.galpiRules;
  const page = readDocument(document);
  const pieces = extracting(page, location.href, new Date(), rules, page.baseURI);
  const extraction = await inBreaths(pieces);
  // a frame may leave its title to the page around it
  if (extraction.ok) extraction.article.title ||= titleTag(document);
  return extraction;
}
