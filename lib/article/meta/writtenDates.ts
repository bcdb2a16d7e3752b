import { findAll } from '../names';
import { attributeDate } from './attributeDate';
import { findDates } from './date';
import { datesIn, saysUpdate } from './datesIn';
import type { Dates } from './declaredDates';
import { isFuture } from './future';
import { labelledDates } from './labelledDates';
import { isOfUpdate } from './markedDates';
import { beforeTitle, belowTitle, nearTitle } from './nearTitle';
import { isOutside } from './outside';
import { isAboutLine } from '../content/about';
import { textStart } from '../textStart';
import { squeeze } from '../squeeze';

const named =
  '[class*="date" i], [class*="posted" i], [class*="meta" i], [class*="time" i], [id*="date" i], [class*="info" i], [class*="byline" i], [class*="modified" i]';
const sure = '[class*="publish" i]';
const none: Dates = { published: '', updated: '' };
const MOST = 60; // elements; a page of more is a list
const LONGEST = 200; // characters; a longer element is the article, where any date may stand
const LOOKED = 1000; // characters of an element, with the white space of its markup

/**
 * Dates in an element that is named as one, or in the lines around the title; at last in a line that says that it is a
 * date, wherever it stands.
 */
export function writtenDates(document: ParentNode, heading: Element | null, now: Date): Dates {
  const dates: Dates = { published: '', updated: '' };
  const take = (els: Iterable<Element>, read: (line: string, el: Element) => Dates): void => {
    for (const el of els) {
      if (dates.published) return;
      const line = lineOf(el);
      if (line.length > LONGEST || isOutside(el, heading) || el.closest('pre')) continue;
      const { published, updated } = read(line, el);
      if (published && isOfUpdate(el)) dates.updated ||= published;
      else dates.published ||= published;
      dates.updated ||= updated;
    }
  };
  const shown = (line: string, el: Element): Dates => {
    // "3 days ago" beside the day itself
    const exact = findDates(line).length === 0 ? el.querySelector('[title]') : null;
    return (exact && carried(line, exact, now)) ?? datesIn(line, now);
  };
  for (const selector of [sure, named])
    take(
      [...findAll(document, selector)].slice(0, MOST),
      (line, el) => carried(line, el, now) ?? shown(line, el),
    );
  take(nearTitle(heading), shown);
  // "today" before a title is said of the visitors
  take(beforeTitle(heading), (line, el) => (findDates(line).length > 0 ? shown(line, el) : none));
  take(belowTitle(heading), (line, el) => (isAboutLine(line) ? shown(line, el) : none));
  if (dates.published) return dates;
  const { published, updated } = labelledDates(document, heading, now);
  return { published, updated: dates.updated || updated };
}

/** Scripts write no white space between what they draw apart: `<b>Kim</b><b>Aug 12, 2021</b><b>5 min</b>`. */
const lineOf = (el: Element): string => squeeze(textStart(el, LOOKED, ' '));

/** What an element carries in an attribute: exact where it shows "3 years ago", or nothing until a script ran. */
function carried(line: string, el: Element, now: Date): Dates | null {
  const date = attributeDate(el);
  if (!date || isFuture(date, now)) return null;
  const isUpdate = saysUpdate(`${line} ${el.getAttribute('title') ?? ''}`);
  return isUpdate ? { published: '', updated: date } : { published: date, updated: '' };
}
