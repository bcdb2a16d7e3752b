import { Readability } from '@mozilla/readability';
import { marksOf } from './mark';

// Characters that make a result good enough. Readability's own 500 is for English: a Korean post says as much in a
// third of that. More than a quarter of the page is never asked for, or short pages run through all four attempts.
const ENOUGH = { cjk: 150, other: 400, share: 0.25 };

/** Marks of the elements that Readability takes for the article, or null when it finds none. Consumes `document`. */
export function readable(document: Document): Set<number> | null {
  const text = (document.body.textContent ?? '').replace(/\s+/g, ' ');
  const cjk = (text.match(/[\u3040-\u30ff\u4e00-\u9fff가-힣]/g)?.length ?? 0) * 5 > text.length;
  const charThreshold = Math.max(20, Math.min(cjk ? ENOUGH.cjk : ENOUGH.other, text.length * ENOUGH.share));
  try {
    const options = {
      charThreshold,
      keepClasses: true,
      disableJSONLD: true,
      serializer: (node: Node) => node as Element,
    };
    const content = new Readability(document, options).parse()?.content;
    const kept = content ? marksOf(content) : null;
    return kept?.size ? kept : null;
  } catch {
    // Readability throws on documents that it takes apart oddly; the structure of the page still gives an article
    return null;
  }
}
