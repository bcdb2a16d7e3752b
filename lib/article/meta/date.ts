const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/**
 * A date as ISO 8601, with the time when the page names one; empty when it is none. Reads ISO itself, 2023. 8. 14.,
 * 2023년 8월 14일, 2023/8/14, November 6, 2024 and 6 Nov 2024.
 */
export function toIso(text: string): string {
  const value = text.trim();
  const iso = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2})?)(?:\.\d+)?\s*(Z|[+-]\d{2}:?\d{2})?)?/.exec(
    value,
  );
  if (iso && isDay(iso[1]!)) return iso[2] ? `${iso[1]}T${iso[2]}${zone(iso[3])}` : iso[1]!;
  return findDate(value);
}

/** The first day named in a text, as YYYY-MM-DD. */
export function findDate(text: string): string {
  const numbers =
    /(?<!\d)((?:19|20)\d{2})\s?(?:[-./]|年|년)\s?(\d{1,2})\s?(?:[-./]|月|월)\s?(\d{1,2})(?!\d)/.exec(text);
  if (numbers) return day(numbers[1]!, numbers[2]!, numbers[3]!);
  const monthFirst = /\b([a-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+((?:19|20)\d{2})\b/i.exec(text);
  if (monthFirst && month(monthFirst[1]!))
    return day(monthFirst[3]!, String(month(monthFirst[1]!)), monthFirst[2]!);
  const dayFirst = /\b(\d{1,2})(?:st|nd|rd|th)?\.?\s+([a-z]{3,9})\.?,?\s+((?:19|20)\d{2})\b/i.exec(text);
  if (dayFirst && month(dayFirst[2]!)) return day(dayFirst[3]!, String(month(dayFirst[2]!)), dayFirst[1]!);
  return '';
}

function month(name: string): number {
  return months.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

function day(year: string, month: string, day: string): string {
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDay(iso) ? iso : '';
}

function isDay(iso: string): boolean {
  const time = Date.parse(`${iso}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(iso);
}

function zone(zone: string | undefined): string {
  if (!zone || zone === 'Z') return zone ?? '';
  return zone.includes(':') ? zone : `${zone.slice(0, 3)}:${zone.slice(3)}`;
}
