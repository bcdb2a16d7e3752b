import { Readability } from '@mozilla/readability';
import { countScripts } from '../scripts';
import { mark, marked } from './mark';

// Characters that make a result good enough. Readability's own 500 is for English: a Korean post says as much in a
// third of that. More than a quarter of the page is never asked for, or short pages run through all four attempts.
const ENOUGH = { cjk: 150, other: 400, share: 0.25 };

/** What Readability cannot take for the article and would look through, several times over. */
const never = 'nav, [role="navigation"], button';

/**
 * The elements of `page` that Readability takes for the article, or null when it finds none. It works on a copy.
 * `length`: characters of text of the page.
 */
export function readable(page: Document, length: number): Set<Element> | null {
  const { hangul, kana, han } = countScripts(page.body.textContent ?? '');
  const enough = (hangul + kana + han) * 5 > length ? ENOUGH.cjk : ENOUGH.other;
  const charThreshold = Math.max(20, Math.min(enough, length * ENOUGH.share));
  const all = [...page.body.getElementsByTagName('*')];
  const options = {
    charThreshold,
    keepClasses: true,
    disableJSONLD: true,
    serializer: (node: Node) => node as Element,
  };
  const attempt = (copy: Document): Set<Element> | null => {
    try {
      const content = new Readability(copy, options).parse()?.content;
      const kept = content ? marked(content, all) : null;
      return kept?.size ? kept : null;
    } catch {
      // Readability throws on documents that it takes apart oddly; the structure of the page still gives an article
      return null;
    }
  };
  let again = false;
  const first = attempt(withoutSource(copyOf(page), () => (again = true)));
  return again ? attempt(copyOf(page)) : first;
}

function copyOf(page: Document): Document {
  const copy = page.cloneNode(true) as Document;
  mark(copy.body);
  for (const el of copy.querySelectorAll(never)) if (!el.querySelector('pre')) el.remove();
  return copy;
}

/**
 * Readability writes the page out as HTML, to begin anew from where its first attempt gives too little. That is a sixth
 * of its time, and few pages need it: those are read once more, with their HTML.
 */
function withoutSource(copy: Document, again: () => void): Document {
  Object.defineProperty(copy.body, 'innerHTML', {
    get: () => '',
    set: () => {
      again();
      throw new Error('the first attempt gave too little');
    },
  });
  return copy;
}
