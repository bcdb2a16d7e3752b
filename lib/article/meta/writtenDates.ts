import { withClass } from '../classes';
import { datesIn } from './datesIn';
import type { Dates } from './declaredDates';
import { nearTitle } from './nearTitle';
import { isOutside } from './outside';

const named =
  '[class*="date" i], [class*="publish" i], [class*="posted" i], [class*="meta" i], [class*="time" i], [id*="date" i], [class*="info" i], [class*="byline" i], [class*="update" i], [class*="modified" i]';
const MOST = 60; // elements; a page of more is a list
const LONGEST = 200; // characters; a longer element is the article, where any date may stand

/** Dates in an element that is named as one, or in the lines around the title. */
export function writtenDates(document: ParentNode, heading: Element | null, now: Date): Dates {
  const dates: Dates = { published: '', updated: '' };
  const take = (el: Element): void => {
    const text = el.textContent ?? '';
    if (text.length > LONGEST || !/\d|어제|오늘|방금|yesterday|today/i.test(text)) return;
    if (isOutside(el, heading) || el.closest('pre')) return;
    const found = datesIn(text.replace(/\s+/g, ' '), now);
    dates.published ||= found.published;
    dates.updated ||= found.updated;
  };
  for (const el of [...withClass(document, named)].slice(0, MOST)) {
    if (dates.published) return dates;
    take(el);
  }
  for (const el of nearTitle(heading)) if (!dates.published) take(el);
  return dates;
}
