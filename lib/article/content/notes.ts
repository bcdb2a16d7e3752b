import { mark, noteAt } from '../blocks/footnotes';
import { fragmentOf, places } from '../fragment';
import { findAll } from '../names';
import type { Cuts } from './cuts';

const marks = 'sup a[href*="#"], a[class^="footnote"][href*="#"], a[role="doc-noteref"]';

/**
 * Notes may stand below the element that holds the text, beside what closes the page: a mark would then lead to nothing.
 * They are put last into the text. Returns how many notes, or lists of them, were.
 */
export function notesBelow(root: Element, body: Element, url: string, cuts: Cuts): number {
  const links = [...findAll(root, marks)].filter((link) => mark.test(link.textContent));
  if (links.length === 0) return 0;
  const targets = places(body);
  const below = new Set<Element>();
  for (const link of links) {
    const target = targets.get(fragmentOf(link, { url, base: url }) ?? '');
    const note =
      target && root.compareDocumentPosition(target) === Node.DOCUMENT_POSITION_FOLLOWING
        ? noteAt(target, body)
        : null;
    if (!note) continue;
    // a list counts its items, unless the whole text is one of them
    const list = note.closest('ol, ul, dl');
    below.add(list && !list.contains(root) ? list : note);
  }
  for (const note of below) cuts.take(note, root, 'last');
  return below.size;
}
