import { offset } from './clock';

const iso = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2})?)(?:[.,]\d+)?\s*(Z|[+-]\d{2}(?::?\d{2})?)?)?/i;
const compact = /^((?:19|20)\d{2})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})?(Z|[+-]\d{2}:?\d{2})?)?$/i;
const epoch = /^1\d{9}(?:\d{3})?$/; // seconds or milliseconds since 1970, from 2001 on

/** A date as machines write it: ISO 8601, also without its marks (`20250318T0930Z`), or since 1970; else empty. */
export function stamp(value: string): string {
  if (epoch.test(value)) return new Date(Number(value.padEnd(13, '0'))).toISOString().slice(0, 19) + 'Z';
  const marked = iso.exec(value);
  if (marked) return at(marked[1]!, marked[2], marked[3]);
  const plain = compact.exec(value);
  if (!plain) return '';
  const [, year, month, day, hours, minutes, seconds, zone] = plain;
  const time = hours && [hours, minutes, seconds].filter(Boolean).join(':');
  return at(`${year}-${month}-${day}`, time, zone);
}

function at(day: string, time: string | undefined, zone: string | undefined): string {
  if (!isDay(day)) return '';
  return time ? `${day}T${time}${offset(zone)}` : day;
}

/** A day that is in the calendar. What lies before the web is a default of some database: 0001-01-01, 1970-01-01. */
export function isDay(day: string): boolean {
  const time = Date.parse(`${day}T00:00:00Z`);
  return day > '1980' && !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}
