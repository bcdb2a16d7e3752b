const MONTH =
  /^(?:\w{3,9},?\s+)?(?:\d{1,2}\s+)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s.*\b\d{4}\b/i;
const NUMBERS =
  /^(\d{4})\s*[-./년]\s*(\d{1,2})\s*[-./월]\s*(\d{1,2})\s*[일.]?(?:[T\s]+(\d{1,2}):(\d{2})(?::(\d{2}))?(?:[.,](\d{1,9}))?\s*(Z|UTC|[+-]\d{2}:?\d{2})?)?$/i;

const EARLIEST = Date.UTC(1971, 0); // smaller numbers are no times: Pocket writes 0 for none
const LATEST = Date.UTC(2200, 0);

/**
 * A time as services write it: seconds, milliseconds or microseconds since 1970, ISO 8601 with or without a zone (UTC is
 * meant then), 2016년 8월 3일, or English words. Null where there is none, undefined where it cannot be read.
 */
export function timeRead(value: unknown): number | null | undefined {
  if (value === null || value === undefined) return null;
  if (typeof value === 'number') return ofNumber(value);
  if (typeof value !== 'string') return undefined;
  const text = value.trim();
  if (text === '') return null;
  if (/^\d{1,17}(?:\.\d+)?$/.test(text)) return ofNumber(Number(text));
  const parts = NUMBERS.exec(text);
  if (parts) return ofParts(parts);
  return MONTH.test(text) ? within(Date.parse(text)) : undefined;
}

function ofNumber(value: number): number | null | undefined {
  if (!Number.isFinite(value)) return undefined;
  if (value <= 0) return null;
  // seconds have ten digits until 2286
  const ms = value < 1e11 ? value * 1000 : value < 1e14 ? value : value / 1000;
  return within(Math.round(ms));
}

function ofParts([, y, m, d, h = '0', min = '0', s = '0', fraction = '', zone = 'Z']: RegExpExecArray):
  | number
  | undefined {
  const ms = Number(fraction.slice(0, 3).padEnd(3, '0'));
  const [year, month, day] = [Number(y), Number(m), Number(d)];
  const time = new Date(Date.UTC(year, month - 1, day, Number(h), Number(min), Number(s), ms));
  // the 32nd of August would be the first of September
  if (time.getUTCMonth() !== month - 1 || Number(h) > 23 || Number(min) > 59) return undefined;
  const [, sign, hours, minutes] = /^([+-])(\d{2}):?(\d{2})$/.exec(zone) ?? [];
  const offset = (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * 60_000;
  return within(time.getTime() - (sign === '-' ? -offset : offset));
}

const within = (time: number): number | undefined => (time >= EARLIEST && time < LATEST ? time : undefined);
