/** Zones whose name stands for one offset alone; CST, IST and BST are said of several. */
const zones: Record<string, string> = {
  z: 'Z',
  utc: 'Z',
  gmt: 'Z',
  kst: '+09:00',
  jst: '+09:00',
  est: '-05:00',
  edt: '-04:00',
  cdt: '-05:00',
  mst: '-07:00',
  mdt: '-06:00',
  pst: '-08:00',
  pdt: '-07:00',
  cet: '+01:00',
  cest: '+02:00',
};

const time =
  /^[\s,.일日T·|@-]{0,6}(?:\(?(?:[월화수목금토일]요일|[월화수목금토일](?=\))|(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*)\)?[\s,]*)?(?:at\s+|um\s+|à\s+)?(오전|오후|下午|上午|午後|午前|[ap]\.?m\.?)?\s{0,2}([01]?\d|2[0-4])(?:\s?[:시時时]\s?([0-5]\d?)(?:\s?[:분分]\s?([0-5]\d)?)?|(?=\s?[ap]\.?m\b))(?:\.\d{1,9})?\s?([ap]\.?m\b\.?)?\s?(Z|(?:UTC|GMT)?[+-]\d{2}:?\d{2}|(?:[A-Z]{1,3}T|UTC|GMT)\b)?/i;

/**
 * The time of day that a text begins with, after a day: `T15:07:00+09:00`. The zone only where it is said; empty
 * without a time.
 */
export function timeAfter(text: string): string {
  const found = time.exec(text);
  if (!found) return '';
  const [, before, hours, minutes = '0', seconds, after, zone] = found;
  const half = (before ?? after ?? '').toLowerCase().replaceAll('.', '');
  const hour = on24(Number(hours), half);
  if (hour > 23) return '';
  return `T${two(hour)}:${two(minutes)}${seconds ? `:${seconds}` : ''}${offset(zone)}`;
}

function on24(hour: number, half: string): number {
  if (/^(?:pm|오후|下午|午後)$/.test(half)) return hour < 12 ? hour + 12 : hour;
  if (/^(?:am|오전|上午|午前)$/.test(half)) return hour % 12;
  return hour;
}

/** `+0900`, `GMT+0900`, `KST`, `Z` as ISO 8601 writes them. */
export function offset(zone = ''): string {
  const number = zone.replace(/^(?:UTC|GMT)(?=[+-])/i, '');
  const named = zones[number.toLowerCase()];
  if (named !== undefined || !/^[+-]/.test(number)) return named ?? '';
  return number.includes(':') ? number : `${number.slice(0, 3)}:${number.slice(3) || '00'}`;
}

const two = (value: string | number): string => String(value).padStart(2, '0');
