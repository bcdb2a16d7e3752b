import { toIso } from './date';

const names = ['datetime', 'content', 'data-datetime', 'data-date', 'data-time', 'data-timestamp', 'title'];

/** The date that an element carries beside what it shows ("3 years ago", "Monday"); empty without one. */
export function attributeDate(el: Element): string {
  for (const name of names) {
    const date = toIso(el.getAttribute(name) ?? '');
    if (date) return date;
  }
  return '';
}
