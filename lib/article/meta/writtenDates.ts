import { findAll } from '../names';
import { attributeDate } from './attributeDate';
import { findDates } from './date';
import { datesIn, saysUpdate } from './datesIn';
import type { Dates } from './declaredDates';
import { isFuture } from './future';
import { labelledDates } from './labelledDates';
import { beforeTitle, nearTitle } from './nearTitle';
import { isOutside } from './outside';

const named =
  '[class*="date" i], [class*="publish" i], [class*="posted" i], [class*="meta" i], [class*="time" i], [id*="date" i], [class*="info" i], [class*="byline" i], [class*="update" i], [class*="modified" i]';
const none: Dates = { published: '', updated: '' };
const MOST = 60; // elements; a page of more is a list
const LONGEST = 200; // characters; a longer element is the article, where any date may stand

/**
 * Dates in an element that is named as one, or in the lines around the title; at last in a line that says that it is a
 * date, wherever it stands.
 */
export function writtenDates(document: ParentNode, heading: Element | null, now: Date): Dates {
  const dates: Dates = { published: '', updated: '' };
  const take = (els: Iterable<Element>, read: (el: Element) => Dates): void => {
    for (const el of els) {
      if (dates.published) return;
      if (el.textContent.length > LONGEST || isOutside(el, heading) || el.closest('pre')) continue;
      const found = read(el);
      dates.published ||= found.published;
      dates.updated ||= found.updated;
    }
  };
  const shown = (el: Element): Dates => datesIn(lineOf(el), now);
  take([...findAll(document, named)].slice(0, MOST), (el) => carried(el, now) ?? shown(el));
  take(nearTitle(heading), shown);
  // "today" before a title is said of the visitors
  take(beforeTitle(heading), (el) => (findDates(lineOf(el)).length > 0 ? shown(el) : none));
  return dates.published ? dates : withUpdate(labelledDates(document, heading, now), dates.updated);
}

const withUpdate = ({ published, updated }: Dates, known: string): Dates => ({
  published,
  updated: known || updated,
});

const lineOf = (el: Element): string => el.textContent.replace(/\s+/g, ' ');

/** What an element carries in an attribute: exact where it shows "3 years ago", or nothing until a script ran. */
function carried(el: Element, now: Date): Dates | null {
  const date = attributeDate(el);
  if (!date || isFuture(date, now)) return null;
  const isUpdate = saysUpdate(`${lineOf(el)} ${el.getAttribute('title') ?? ''}`);
  return isUpdate ? { published: '', updated: date } : { published: date, updated: '' };
}
