/**
 * The day of a time by the reader's clock, `2026-11-28`: a post that says when it was published means that day where it was
 * written (`timeOf`), and one saved at one in the morning was not saved the day before. Empty for a time that no calendar has.
 */
export function localDay(time: number): string {
  const date = new Date(time);
  if (Number.isNaN(date.getTime())) return '';
  const padded = (n: number, digits: number): string => String(n).padStart(digits, '0');
  return `${padded(date.getFullYear(), 4)}-${padded(date.getMonth() + 1, 2)}-${padded(date.getDate(), 2)}`;
}
