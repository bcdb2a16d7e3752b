import { classOf, findAll } from '../names';
import { attributeDate } from './attributeDate';
import { datesIn, NEAR, saysUpdate, saysUpdateAfter } from './datesIn';
import type { Dates } from './declaredDates';
import { isFuture } from './future';
import { isOutside } from './outside';

const marks =
  'time, [itemprop*="date"], .dt-published, .dt-updated, abbr.published, abbr.updated, ' +
  '[property~="dc:date"], [property~="schema:dateCreated"]';
const foreign = 'a, p, pre, footer, [class*="comment" i], [class*="recent" i], [class*="related" i]';
const apart = 'time, h1, h2'; // a title may speak of a change, and what stands before another date is of that
const MOST = 40; // marked dates; a page of more is a list
const LONGEST = 120; // characters of a line about the post; a date in a longer one is prose

/** Dates in `<time>` and its kind, of the post itself. */
export function markedDates(document: ParentNode, heading: Element | null, now: Date): Dates {
  const dates: Dates = { published: '', updated: '' };
  let named = ''; // by its class alone: themes of the hAtom kind call the one date "updated"
  for (const el of [...findAll(document, marks)].slice(0, MOST)) {
    if (isProse(el) || isOutside(el, heading)) continue;
    const date = valueOf(el, now);
    const role = date ? roleOf(el) : 'published';
    if (role === 'named') named ||= date;
    else dates[role] ||= date;
  }
  return {
    published: dates.published || (dates.updated ? '' : named),
    updated: dates.updated || (dates.published ? named : ''),
  };
}

function valueOf(el: Element, now: Date): string {
  const said = attributeDate(el);
  if (said) return isFuture(said, now) ? '' : said;
  const { published, updated } = datesIn(el.textContent, now);
  return published || updated;
}

function roleOf(el: Element): 'published' | 'updated' | 'named' {
  const names = namesOf(el);
  // a theme with a hundred thousand blogs marks the date of the last change as `dt-published` too
  if (/datePublished|pubdate|entry-date|(?<!dt-)\bpublished\b/.test(names) || el.hasAttribute('pubdate'))
    return 'published';
  if (saysUpdate(el.textContent) || isOfUpdate(el)) return 'updated';
  return /updated/i.test(`${names} ${el.parentElement?.getAttribute('class') ?? ''}`) ? 'named' : 'published';
}

const namesOf = (el: Element): string => `${classOf(el)} ${el.getAttribute('itemprop') ?? ''}`;

/** Whether its names, or the words around it, say that a date is the one of a change. */
export const isOfUpdate = (el: Element): boolean =>
  /dateModified|dt-updated|modif|edited/i.test(namesOf(el)) ||
  saysUpdate(wordsBefore(el)) ||
  saysUpdateAfter(el.nextSibling?.nodeValue ?? '');

/** What stands before a date in its line: "Last updated on", "수정일". */
function wordsBefore(el: Element): string {
  let words = '';
  for (let at: Element | null = el, up = 0; at && up < 2; at = at.parentElement, up++) {
    for (let near = at.previousSibling; near && words.length < 80; near = near.previousSibling) {
      if (near.nodeType === 1 && isApart(near as Element)) return words;
      words = `${near.textContent} ${words}`;
    }
  }
  return words.trimEnd().slice(-NEAR);
}

const isApart = (el: Element): boolean => el.matches(apart) || el.querySelector(apart) !== null;

function isProse(el: Element): boolean {
  const line = el.closest('p, li, pre, td, blockquote');
  return line !== null && (line.tagName === 'PRE' || line.textContent.length > LONGEST);
}

/** The only `<time>` of a page, which may stand in a column beside the text; dates in lists of other posts have company. */
export function onlyMarked(document: ParentNode, now: Date): string {
  const [el, ...others] = findAll(document, 'time');
  if (!el || others.length > 0 || el.closest(foreign) || el.closest('li')?.querySelector('a')) return '';
  return roleOf(el) === 'updated' ? '' : valueOf(el, now);
}
