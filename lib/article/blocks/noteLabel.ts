import { isInkedText } from '../textStart';
import { fragmentOf } from '../fragment';
import { make } from '../make';
import type { Page } from '../step';
import { linkTo } from './linkTo';

const label = /^[\s[(]*\*?\d{1,3}[\s\])]*(?:[.:]\s*)?$/;
const arrow =
  /^(?:[\s↵⏎↑⤴^]|\ufe0e|\ufe0f)+$|^\s*\[?(?:(?:return|back|jump up)\b[\w\s]*|본문으로)(?:\]\s*)?$/i;

/**
 * The number of a note and its way back, alike in all: a number that stands in an element beside the note's text goes to
 * the start of it, raised; one that a list repeats goes; another arrow or "back" is `↩`.
 */
export function noteLabel(note: Element, page: Page): Element {
  for (const link of note.querySelectorAll('a[href*="#"]'))
    if (arrow.test(link.textContent) && fragmentOf(link, page) !== null) link.textContent = '↩';
  const [first, body] = parts(note);
  if (!first || !label.test(first.textContent)) return note;
  if (note.tagName === 'LI') {
    if (Number.parseInt(first.textContent.replace(/\D/g, ''), 10) === place(note)) first.remove();
    return note;
  }
  const whole = blockOf(note, body);
  const line = whole.querySelector('p') ?? whole;
  line.prepend(raised(first), ' ');
  first.remove();
  return whole;
}

/** The element with the number, and what holds the text: a cell, a definition, the note itself. */
function parts(note: Element): [Element | null, Element] {
  if (note.tagName === 'DD') return [note.previousElementSibling, note];
  if (note.tagName !== 'TABLE') return [firstElement(note), note];
  return [note.querySelector('td'), note.querySelector('td:last-child') ?? note];
}

function firstElement(el: Element): Element | null {
  for (let node = el.firstChild; node; node = node.nextSibling) {
    if (isInkedText(node)) return null;
    if (node.nodeType === 1 && /\S/.test(node.textContent ?? '')) return node as Element;
  }
  return null;
}

function place(item: Element): number {
  return item.parentElement?.tagName === 'OL' ? [...item.parentElement.children].indexOf(item) + 1 : 0;
}

/** Notes in tables and lists of definitions become blocks of their own. */
function blockOf(note: Element, body: Element): Element {
  if (note.tagName !== 'DD' && note.tagName !== 'TABLE') return note;
  const block = make(note, 'div', ...body.childNodes);
  if (note.id) block.id = note.id;
  const list = note.tagName === 'DD' ? note.parentElement! : note;
  list.before(block);
  note.remove();
  if (list !== note && list.querySelector('dd') === null) list.remove();
  return block;
}

function raised(first: Element): Element {
  const link = first.matches('a[href]') ? first : first.querySelector('a[href]');
  const words = first.textContent.trim();
  return make(first, 'sup', link ? linkTo(first, link.getAttribute('href')!, words) : words);
}
