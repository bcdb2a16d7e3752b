import { ago } from './ago';
import { findDates } from './date';
import type { Dates } from './declaredDates';
import { isFuture } from './future';

const updating =
  /updated?|modified|edited|revised|revision|last (?:change|review)|수정|변경|갱신|업데이트|고침|更新|修改|編集|最終/iu;
const copyright = /©|\(c\)|copyright|all rights|저작권/iu;
const NEAR = 30; // characters before a date in which a word says what it is the date of
const SHORT = 60; // characters; a longer line that says "3 days ago" is prose

/** The dates that a short line near a title names, told apart by the words before them. */
export function datesIn(text: string, now: Date): Dates {
  const dates: Dates = { published: '', updated: '' };
  if (copyright.test(text)) return dates;
  const relative = text.length <= SHORT ? ago(text, now) : null;
  const found = findDates(text).filter(({ iso }) => !isFuture(iso, now));
  const all = found.length
    ? found
    : relative
      ? [{ iso: relative.day, index: relative.index, end: relative.end }]
      : [];
  let end = 0;
  for (const { iso, index, end: after } of all) {
    const which = saysUpdate(text.slice(end, index)) ? 'updated' : 'published';
    dates[which] ||= iso;
    end = after;
  }
  return dates;
}

/** Whether the words before a date say that it is the one of a change. */
export const saysUpdate = (words: string): boolean => updating.test(words.slice(-NEAR));
