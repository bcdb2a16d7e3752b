import { countScripts } from '../scripts';
import { NUMBER, TrackedReadability } from './tracked';

// Characters that make a result good enough. Readability's own 500 is for English: a Korean post says as much in a
// third of that. More than a quarter of the page is never asked for, or short pages run through all four attempts.
const ENOUGH = { cjk: 150, other: 400, share: 0.25 };
const SAMPLE = 30_000; // characters of the page that show its script

/** What Readability cannot take for the article and would look through, several times over. */
export const never = 'nav, [role="navigation"], button';

/**
 * The elements of `page` that Readability takes for the article, or null when it finds none. It works on a copy.
 * `length`: characters of text of the page.
 */
export function readable(page: Document, length: number): Set<Element> | null {
  const sample = (page.body.textContent ?? '').slice(0, SAMPLE);
  const { hangul, kana, han } = countScripts(sample);
  const enough = (hangul + kana + han) * 5 > Math.min(sample.length, length) ? ENOUGH.cjk : ENOUGH.other;
  const charThreshold = Math.max(20, Math.min(enough, length * ENOUGH.share));
  const attempt = (onFailure?: () => void): Set<Element> | null => {
    try {
      const { copy, originals } = copyOf(page);
      if (onFailure) withoutSource(copy, onFailure);
      else numbered(copy, originals);
      return new TrackedReadability(copy, originals, charThreshold).kept();
    } catch {
      // Readability throws on documents that it takes apart oddly; the structure of the page still gives an article
      return null;
    }
  };
  let again = false;
  const first = attempt(() => (again = true));
  return again ? attempt() : first;
}

function copyOf(page: Document): { copy: Document; originals: Map<Node | number, Element> } {
  const copy = page.cloneNode(true) as Document;
  const originals = new Map<Node | number, Element>();
  const own = page.body.getElementsByTagName('*');
  const copies = copy.body.getElementsByTagName('*');
  for (let i = 0; i < own.length; i++) originals.set(copies[i]!, own[i]!);
  for (const el of copy.querySelectorAll(never)) if (!el.querySelector('pre')) el.remove();
  return { copy, originals };
}

/** What Readability reads again from HTML are new elements: these are known by a number that they carry. */
function numbered(copy: Document, originals: Map<Node | number, Element>): void {
  let n = 0;
  for (const el of copy.body.getElementsByTagName('*')) {
    el.setAttribute(NUMBER, String(n));
    originals.set(n++, originals.get(el)!);
  }
}

/**
 * Readability writes the page out as HTML, to begin anew from where its first attempt gives too little. That is a sixth
 * of its time, and few pages need it: those are read once more, with their HTML.
 */
function withoutSource(copy: Document, onFailure: () => void): void {
  Object.defineProperty(copy.body, 'innerHTML', {
    get: () => '',
    set: () => {
      onFailure();
      throw new Error('the first attempt gave too little');
    },
  });
}
