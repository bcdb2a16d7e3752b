import { fragmentOf, places } from '../fragment';
import { make } from '../make';
import { findAll } from '../names';
import { opens } from '../opens';
import type { Page } from '../step';
import { noteLabel } from './noteLabel';

/** Buttons that scripts put in place of the marks, which they only hide. */
const buttons = '.littlefoot, .bigfoot-footnote__container';

/** Words of a link that is the mark of a note. */
export const mark = /^[\s[(]*(?:\*?\d{1,3}|[*†‡]{1,3})[\s\])]*$/;
const notes = /^(?:LI|P|DD|DIV|ASIDE|SPAN|TABLE)$/;
const LONGEST = 4000; // characters of one note; more is a chapter
const CLIMB = 4; // elements between the id and the whole note

/**
 * Marks and notes of all generators in one form: the mark is `<sup><a href="#note">1</a></sup>` with the words it has on
 * the page, the id is on the whole note, and the note leads back. `anchors` joins the two.
 */
export function footnotes(root: Element, page: Page): number {
  for (const el of findAll(root, buttons)) el.remove();
  const targets = places(root);
  const found = new Set<Element>();
  let changed = 0;
  for (const link of root.querySelectorAll('a[href*="#"]')) {
    if (!mark.test(link.textContent)) continue;
    const target = targets.get(fragmentOf(link, page) ?? '');
    const note =
      target && precedes(link, target) && !link.closest('h1, h2, h3, h4') ? noteAt(target, root) : null;
    if (!note) continue;
    if (note !== target) link.setAttribute('href', `#${encodeURIComponent(named(note, target!))}`);
    superscript(link);
    found.add(note);
    changed++;
  }
  for (const note of found) noteLabel(note, page);
  return changed;
}

/** The whole note: an id may stand on its number alone, or on an empty element before it. */
export function noteAt(target: Element, root: Element): Element | null {
  let note: Element | null = target;
  for (let i = 0; i < CLIMB && note && !isNote(note); i++) {
    const { parentElement }: Element = note;
    if (note.tagName === 'DT') note = note.nextElementSibling;
    // else what holds it holds other notes, or other text, too
    else note = parentElement && opens(parentElement, note) ? parentElement : null;
  }
  if (!note || note === root || !root.contains(note) || !isNote(note)) return null;
  return note.querySelector('h1, h2, h3, h4') || note.textContent.length > LONGEST ? null : note;
}

function isNote(el: Element): boolean {
  if (!notes.test(el.tagName)) return false;
  const words = el.textContent.replace(/[\s\d[\]().:*†‡^↩↑]+|\ufe0e/g, '');
  return words.length > 1;
}

/** The note's id, which is the target's where it has none of its own. */
function named(note: Element, target: Element): string {
  if (note.id) return note.id;
  note.id = target.id || target.getAttribute('name') || '';
  target.removeAttribute('id');
  target.removeAttribute('name');
  return note.id;
}

function superscript(link: Element): void {
  const inner = link.querySelector('[id]');
  // the note leads back to where the mark is
  if (inner && !link.id) link.id = inner.id;
  link.textContent = link.textContent.trim();
  if (link.closest('sup')) return;
  const sup = make(link, 'sup');
  link.replaceWith(sup);
  sup.append(link);
}

function precedes(link: Element, target: Element): boolean {
  return (link.compareDocumentPosition(target) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}
