import { ago } from './ago';
import { findDates } from './date';
import type { Dates } from './declaredDates';
import { isFuture } from './future';

const updating =
  /updated?|modified|edited|revised|revision|last (?:change|review)|수정|변경|갱신|업데이트|고침|更新|修改|編集|最終/iu;
/**
 * 2021년 9월 1일 18:06에 마지막으로 수정됨. What goes on after it says what the next date is of, or is one of several
 * buttons: 수정 | 삭제.
 */
const updatedAfter =
  /^[\s\d:.(오전후시분에に]*(?:(?:마지막으로|최종)\s)?(?:updated|edited|수정|변경|갱신|업데이트|更新|編集|修改)(?:됨|됐음|함)?\s*(?:$|[)\]·•,])/iu;
const copyright = /©|\(c\)|copyright|all rights|저작권/iu;
/** Characters beside a date in which a word says what it is the date of. */
export const NEAR = 30;
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
    const isUpdate = saysUpdate(text.slice(end, index).slice(-NEAR)) || saysUpdateAfter(text.slice(after));
    const which = isUpdate ? 'updated' : 'published';
    dates[which] ||= iso;
    end = after;
  }
  return dates;
}

/** Whether the words of a date, or before it, say that it is the one of a change. */
export const saysUpdate = (words: string): boolean => updating.test(words);

/** Whether those behind it do. */
export const saysUpdateAfter = (words: string): boolean => updatedAfter.test(words.slice(0, NEAR));
