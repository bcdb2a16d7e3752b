import { fragmentOf, places } from '../fragment';
import type { Cuts } from './cuts';

const marks = 'sup a[href*="#"], a.footnote[href*="#"], a.footnote-ref[href*="#"], a[role="doc-noteref"]';
const mark = /^[\s[(]*(?:\d{1,3}|[*†‡]{1,3})[\s\])]*$/;
const LONGEST = 4000; // characters of one note; more is a chapter

/**
 * Notes may stand below the element that holds the text, beside what closes the page: a mark would then lead to nothing.
 * They are put last into the text. Returns how many notes, or lists of them, were.
 */
export function notesBelow(root: Element, body: Element, url: string, cuts: Cuts): number {
  const links = [...root.querySelectorAll(marks)].filter((link) => mark.test(link.textContent ?? ''));
  if (links.length === 0) return 0;
  const targets = places(body);
  const below = new Set<Element>();
  for (const link of links) {
    const target = targets.get(fragmentOf(link, { url, base: url }) ?? '');
    const note = target && !root.contains(target) ? noteOf(target) : null;
    if (note && isBelow(note, root)) below.add(note);
  }
  for (const note of below) cuts.take(note, root, 'last');
  return below.size;
}

/** The note that an id stands on or in; of an item its whole list, which counts it. */
function noteOf(target: Element): Element | null {
  const note = target.closest('li, dd, dt, p, div, aside');
  if (!note || note.textContent.length > LONGEST || !/\p{L}/u.test(note.textContent)) return null;
  const whole = /^(?:LI|D[DT])$/.test(note.tagName) ? note.parentElement! : note;
  return whole.querySelector('h1, h2, h3, h4') ? null : whole;
}

function isBelow(note: Element, root: Element): boolean {
  return root.compareDocumentPosition(note) === Node.DOCUMENT_POSITION_FOLLOWING;
}
