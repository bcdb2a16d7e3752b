import { Readability } from '@mozilla/readability';
import { mark, marked } from './mark';

// Characters that make a result good enough. Readability's own 500 is for English: a Korean post says as much in a
// third of that. More than a quarter of the page is never asked for, or short pages run through all four attempts.
const ENOUGH = { cjk: 150, other: 400, share: 0.25 };

/** What Readability cannot take for the article and would look through, several times over. */
const never = 'nav, [role="navigation"], button';

/** The elements of `page` that Readability takes for the article, or null when it finds none. It works on a copy. */
export function readable(page: Document): Set<Element> | null {
  const text = (page.body.textContent ?? '').replace(/\s+/g, ' ');
  const cjk = (text.match(/[\u3040-\u30ff\u4e00-\u9fff가-힣]/g)?.length ?? 0) * 5 > text.length;
  const charThreshold = Math.max(20, Math.min(cjk ? ENOUGH.cjk : ENOUGH.other, text.length * ENOUGH.share));
  const all = [...page.body.getElementsByTagName('*')];
  const copy = page.cloneNode(true) as Document;
  mark(copy.body);
  for (const el of copy.querySelectorAll(never)) if (!el.querySelector('pre')) el.remove();
  try {
    const options = {
      charThreshold,
      keepClasses: true,
      disableJSONLD: true,
      serializer: (node: Node) => node as Element,
    };
    const content = new Readability(copy, options).parse()?.content;
    const kept = content ? marked(content, all) : null;
    return kept?.size ? kept : null;
  } catch {
    // Readability throws on documents that it takes apart oddly; the structure of the page still gives an article
    return null;
  }
}
