import { findAll } from '../names';
import { attributeDate } from './attributeDate';
import { datesIn, saysUpdate } from './datesIn';
import type { Dates } from './declaredDates';
import { isFuture } from './future';
import { isOutside } from './outside';

const marks =
  'time, [itemprop~="datePublished"], [itemprop~="dateModified"], [itemprop~="dateCreated"], .dt-published, .dt-updated, abbr.published, abbr.updated';
const MOST = 40; // marked dates; a page of more is a list
const BEFORE = 1000; // characters before a date that are looked at
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
  const names = `${el.getAttribute('class') ?? ''} ${el.getAttribute('itemprop') ?? ''}`;
  if (/datePublished|pubdate|dt-published|entry-date|\bpublished\b/.test(names) || el.hasAttribute('pubdate'))
    return 'published';
  if (/dateModified|dt-updated|modif|edited/i.test(names) || saysUpdate(wordsBefore(el))) return 'updated';
  return /updated/i.test(`${names} ${el.parentElement?.getAttribute('class') ?? ''}`) ? 'named' : 'published';
}

/** What stands before a date in its line, and in the date itself: "Last updated on", "수정일". */
function wordsBefore(el: Element): string {
  let words = el.textContent;
  for (let at: Element | null = el, up = 0; at && up < 2; at = at.parentElement, up++) {
    for (let near = at.previousSibling; near && words.length < 80; near = near.previousSibling) {
      if (near.nodeName === 'TIME') return words;
      words = `${near.textContent} ${words}`;
    }
  }
  return words.slice(-BEFORE).replace(/[\d\s.:년월일-]+$/, '');
}

function isProse(el: Element): boolean {
  const line = el.closest('p, li, pre, td, blockquote');
  return line !== null && (line.tagName === 'PRE' || line.textContent.length > LONGEST);
}
