/** A stretch of local time, ms since 1970: `from` is in it, `to` is not. */
export interface Period {
  from: number;
  to: number;
}

const day = /^(\d{4})(?:[-./](\d{1,2})(?:[-./](\d{1,2}))?)?[-./]?$/;

/** The day, month or year that a text names; null for anything else, as 2016-13 or half a year. */
export function periodOf(text: string): Period | null {
  const parts = day.exec(text.trim());
  if (!parts) return null;
  const [year, month, date] = parts.slice(1).map((part) => (part === undefined ? null : Number(part)));
  if (year == null || year < 1900 || (month != null && (month < 1 || month > 12))) return null;
  const start = new Date(year, (month ?? 1) - 1, date ?? 1);
  if (date != null && start.getDate() !== date) return null;
  const end = new Date(start);
  if (date != null) end.setDate(date + 1);
  else if (month != null) end.setMonth(month);
  else end.setFullYear(year + 1);
  return { from: start.getTime(), to: end.getTime() };
}

/** `2016-08..2016-09`, `2016..`, `..2016-09`, or one period: bounds where there are any. Null where one is unreadable. */
export function rangeOfDates(text: string): Partial<Period> | null {
  const [first = '', last] = text.split(/\.\.+|~/);
  if (last === undefined) return periodOf(first);
  const from = periodOf(first);
  const to = periodOf(last);
  const unread = (text: string, period: Period | null): boolean => text.trim() !== '' && !period;
  if (unread(first, from) || unread(last, to) || (!from && !to)) return null;
  return { ...(from && { from: from.from }), ...(to && { to: to.to }) };
}
