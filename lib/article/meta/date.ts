import { timeAfter } from './clock';
import { isDay, stamp } from './stamp';

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const names = `(?:${months.join('|')})(?:r?uary|ch|il|[ey]|ust|t|t?ember|ober)?|\\d{1,2}[월月]`;

type Form = [pattern: RegExp, year: number, month: number, day: number];

/** Ways to write a day, with the groups that hold year, month and day. */
const forms: Form[] = [
  [
    /(?<![\d.])((?:19|20)\d{2})\s?(?:[-‐‑–./]|年|년)\s?(\d{1,2})\s?(?:[-‐‑–./]|月|월)\s?(\d{1,2})(?!\d)(?:\s?[일日])?/g,
    1,
    2,
    3,
  ],
  // also August 12,2021, Aug 12 '21, and Thu Aug 12 09:00:00 KST 2021, as programs print it
  [
    new RegExp(
      `\\b(${names})(?:\\.|[\\s/-])\\s*(?:the\\s+)?(\\d{1,2})\\s?(?:st|nd|rd|th)?[\\s.,/-]+(?:[\\d:]{8}\\s(?:[a-z]{3,4}\\s)?)?['’]?((?:19|20)\\d{2}|(?<=['’])\\d{2})\\b`,
      'gi',
    ),
    3,
    1,
    2,
  ],
  [
    new RegExp(
      `\\b(\\d{1,2})\\s?(?:st|nd|rd|th)?[\\s./-]+(?:of\\s+)?(${names})[\\s.,/-]+((?:19|20)\\d{2})\\b`,
      'gi',
    ),
    3,
    2,
    1,
  ],
  // 2019-Nov-18, 2019 November 18
  [
    new RegExp(`\\b((?:19|20)\\d{2})[\\s,/-]+(${names})[\\s./-]+(\\d{1,2})(?:st|nd|rd|th)?\\b(?!:)`, 'gi'),
    1,
    2,
    3,
  ],
  // 18.11.2019: with points the day stands first
  [/(?<![\d.])(\d{1,2})\.\s?(\d{1,2})\.\s?((?:19|20)\d{2})(?![\d.])/g, 3, 2, 1],
  // 11/18/2019 and 18/11/2019, where the day cannot be a month
  [/(?<![\d/])(\d{1,2})\/(1[3-9]|2\d|3[01])\/((?:19|20)\d{2})(?![\d/])/g, 3, 1, 2],
  [/(?<![\d/])(1[3-9]|2\d|3[01])\/(\d{1,2})\/((?:19|20)\d{2})(?![\d/])/g, 3, 2, 1],
  // 21.08.12 and 21. 8. 12.: numbers of versions and addresses have neither two digits each nor spaces
  [/(?<![\d.])([12]\d)\.(\d{2})\.(\d{2})(?![\d]|\.\d)/g, 1, 2, 3],
  [/(?<!\d)'?([0-3]\d)년\s?(\d{1,2})월\s?(\d{1,2})일/g, 1, 2, 3],
  [/(?<![\d.])'?([12]\d)\.\s(\d{1,2})\.\s(\d{1,2})\.?(?!\d)/g, 1, 2, 3],
  // boards write 작성일 21-08-12; without the word the day may stand first
  [/(?<=[일시자]\s*[:：]?\s*)([12]\d)[-/](\d{2})[-/](\d{2})(?!\d)/g, 1, 2, 3],
];

/** A day in a text, with the time of day when one follows, and where it stands. */
export interface Found {
  iso: string;
  index: number;
  end: number;
}

/**
 * A date as ISO 8601; empty when it is none. Time of day and zone are there when the text says them: without a zone it
 * is the time where it was written.
 */
export function toIso(text: string): string {
  const value = text.trim();
  const exact = stamp(value);
  // a day alone may have its time in other words
  return exact.length > 10 ? exact : findDate(value) || exact;
}

/** The first date in a text, as ISO 8601; empty without one. */
export const findDate = (text: string): string => findDates(text)[0]?.iso ?? '';

/** Every date in a short text, in order. */
export function findDates(text: string): Found[] {
  const found: Found[] = [];
  for (const [pattern, year, month, day] of forms) {
    for (const match of text.matchAll(pattern)) {
      const iso = isoDay(match[year]!, match[month]!, match[day]!);
      const end = match.index + match[0].length;
      const isTaken = found.some((other) => match.index < other.end && other.index < end);
      if (iso && !isTaken)
        found.push({ iso: iso + timeAfter(text.slice(end, end + 40)), index: match.index, end });
    }
  }
  return found.sort((a, b) => a.index - b.index);
}

function isoDay(year: string, month: string, day: string): string {
  const number = months.indexOf(month.slice(0, 3).toLowerCase()) + 1 || Number.parseInt(month, 10);
  const iso = `${year.padStart(4, '20')}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDay(iso) ? iso : '';
}
