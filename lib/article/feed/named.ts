import { titleText } from '../meta/titleText';
import { findAll } from '../names';

/** How a unit names its post: the element of its title and its text. */
export interface Named {
  el: Element;
  text: string;
  /** it is a heading, or named as a title; not only the words that a unit begins with */
  sure: boolean;
}

const LONGEST = 200; // characters of a title
const ABOVE = 160; // characters above it: a date, an author, a category, a number of views
const surest = '[itemprop~="headline"], .entry-title, .p-name, .post-title';
const headings = 'h1, h2, h3, h4, [role="heading"]';
const classed = '[class*="title" i], [class*="subject" i], [class*="headline" i]';
const opening = 'a[href]:not([href^="#"]), strong, b';

/**
 * The title of the post in a unit: what is named as one, else its first heading, else the link or bold line it begins
 * with. Whatever it is, next to no text stands above it.
 */
export function titleOf(unit: Element): Named | null {
  if (!unit.firstElementChild) return null;
  for (const selector of [surest, headings, classed, opening]) {
    for (const el of [...findAll(unit, selector)].slice(0, 3)) {
      const text = titleText(el.textContent);
      if (text.length < (selector === opening ? 6 : 1) || text.length > LONGEST || isDate(text)) continue;
      if (!isInSentence(el) && textAbove(el, unit) <= ABOVE) return { el, text, sure: selector !== opening };
    }
  }
  return null;
}

/** Characters of the unit before `el`; not counted further than is of interest. */
function textAbove(el: Element, unit: Element): number {
  let above = 0;
  for (let at: Element | null = el; at && at !== unit && above <= ABOVE; at = at.parentElement)
    for (let before = at.previousSibling; before && above <= ABOVE; before = before.previousSibling)
      above += (before.textContent ?? '').trim().length;
  return above;
}

/** A bold word or a link within a paragraph names nothing. */
function isInSentence(el: Element): boolean {
  const line = el.closest('p, li, div, section, h1, h2, h3, h4');
  return /^(A|B|STRONG)$/.test(el.tagName) && titleText(ownText(line)).length > 0;
}

function ownText(el: Element | null): string {
  return [...(el?.childNodes ?? [])].map((node) => (node.nodeType === 3 ? node.nodeValue : '')).join('');
}

/** A heading over the posts of a day is not a title. */
function isDate(text: string): boolean {
  return /\d{4}/.test(text) && text.length < 40 && !/\p{L}/u.test(text.replace(/[년월일]|[a-z]{3,9}/giu, ''));
}
