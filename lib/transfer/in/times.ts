const MONTH =
  /^(?:\w{3,9},?\s+)?(?:\d{1,2}\s+)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s.*\b\d{4}\b/i;
// Excel and Notion write the half of the day before the clock in Korean, behind it in English.
const NUMBERS =
  /^(?<y>\d{4})\s*[-./년]\s*(?<m>\d{1,2})\s*[-./월]\s*(?<d>\d{1,2})(?:\s*[일.])?(?:[T\s,]+(?:(?<before>오전|오후)\s*)?(?<h>\d{1,2}):(?<min>\d{2})(?::(?<s>\d{2}))?(?:[.,](?<fraction>\d{1,9}))?(?:\s*(?<behind>[ap]\.?m\.?))?(?:\s*(?<zone>Z|UTC|[+-]\d{2}(?::?\d{2})?))?)?$/i;
const COMPACT = /^(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})(\d{2})/i;
const YEAR_LAST = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})(?!\d)/;

const EARLIEST = Date.UTC(1971, 0); // smaller numbers are no times: Pocket writes 0 for none
const LATEST = Date.UTC(2200, 0);
const CHROMIUM = Date.UTC(1601, 0); // its own bookmarks count microseconds from here

/**
 * A time as services write it: seconds, milliseconds or microseconds since 1970, microseconds since 1601, ISO 8601 with or without a zone (UTC is
 * meant then), 2016년 8월 3일 오후 3:20, 8/3/2016, 3.8.2016, or English words. Null where there is none, undefined where it cannot be
 * read.
 */
export function timeRead(value: unknown): number | null | undefined {
  if (value === null || value === undefined) return null;
  if (typeof value === 'number') return ofNumber(value);
  if (typeof value !== 'string') return undefined;
  const text = value.trim();
  if (text === '') return null;
  if (/^\d{1,17}(?:\.\d+)?$/.test(text)) return ofNumber(Number(text));
  const parts = NUMBERS.exec(yearFirst(text))?.groups;
  if (parts) return ofParts(parts);
  return MONTH.test(text) ? within(Date.parse(plain(text))) : undefined;
}

function ofNumber(value: number): number | null | undefined {
  if (!Number.isFinite(value)) return undefined;
  if (value <= 0) return null;
  // seconds have ten digits until 2286
  const ms = value < 1e11 ? value * 1000 : value < 1e14 ? value : value / 1000;
  return within(Math.round(value < 1e16 ? ms : ms + CHROMIUM));
}

/** Words as engines know them: 4th, p.m. */
const plain = (text: string): string =>
  text.replace(/(\d)(?:st|nd|rd|th)\b/i, '$1').replace(/\b([ap])\.m\b\.?/i, '$1m');

/**
 * ISO 8601 without its marks gets them; of 5/1/2023 the month comes first, as in America, unless it can be none or the day is
 * known to. With dots the day always does.
 */
export const yearFirst = (text: string, isDayFirst = false): string =>
  text
    .replace(COMPACT, '$1-$2-$3T$4:$5:$6')
    .replace(YEAR_LAST, (_, a: string, sign: string, b: string, year: string) =>
      isDayFirst || sign === '.' || Number(a) > 12 ? `${year}-${b}-${a}` : `${year}-${a}-${b}`,
    );

/** Whether dates that are all written in one way begin with the day: one of them can begin with nothing else. */
export const areDayFirst = (dates: readonly string[]): boolean =>
  dates.some((date) => Number(YEAR_LAST.exec(date.trim())?.[1]) > 12);

function ofParts(parts: Record<string, string | undefined>): number | undefined {
  const { y, m, d, min = '0', s = '0', fraction = '', zone = 'Z' } = parts;
  const ms = Number(fraction.slice(0, 3).padEnd(3, '0'));
  const hour = hourOf(Number(parts['h'] ?? 0), parts['before'] ?? parts['behind'] ?? '');
  const month = Number(m);
  const time = new Date(Date.UTC(Number(y), month - 1, Number(d), hour, Number(min), Number(s), ms));
  // the 32nd of August would be the first of September
  if (time.getUTCMonth() !== month - 1 || hour > 23 || Number(min) > 59) return undefined;
  return within(time.getTime() - offsetOf(zone));
}

/** `half`: of the day, or '' for a clock of 24 hours. Some write 오후 15:20. */
function hourOf(hour: number, half: string): number {
  if (half === '' || hour > 12) return hour;
  return (hour % 12) + (/^(?:오후|p)/i.test(half) ? 12 : 0);
}

/** Milliseconds that a zone is before UTC. */
function offsetOf(zone: string): number {
  const [, sign, hours, minutes] = /^([+-])(\d{2}):?(\d{2})?$/.exec(zone) ?? [];
  const offset = (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * 60_000;
  return sign === '-' ? -offset : offset;
}

const within = (time: number): number | undefined => (time >= EARLIEST && time < LATEST ? time : undefined);
