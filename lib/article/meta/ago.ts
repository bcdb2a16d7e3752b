const DAY = 24 * 60 * 60 * 1000;
const lengths: Record<string, number> = {
  s: 1000,
  m: 60 * 1000,
  h: 60 * 60 * 1000,
  d: DAY,
  w: 7 * DAY,
};
const korean: Record<string, string> = { 초: 's', 분: 'm', 시간: 'h', 일: 'd', 주: 'w', 주일: 'w' };

const past =
  /(?<![\p{L}\p{N}])(?:(\d{1,3}|an?|one)\s?(초|분|시간|일|주일?|s(?:ec(?:ond)?s?)?|m(?:in(?:ute)?s?)?|h(?:(?:ou)?rs?)?|d(?:ays?)?|w(?:eeks?)?)\s?(?:전(?!\p{L})|ago\b)|(방금|오늘|just now\b|today\b)|(어제|yesterday\b)|(그저께|그제|엊그제))/iu;

/**
 * The day that "3일 전", "어제", "2 hours ago" means at `now`, as YYYY-MM-DD in the reader's own zone, and where it stands.
 * Months and years ago name no day, and a wrong one is worse than none.
 */
export function ago(text: string, now: Date): { day: string; index: number; end: number } | null {
  const found = past.exec(text);
  if (!found) return null;
  const [all, count, unit = '', , yesterday, before] = found;
  const key = korean[unit] ?? unit.charAt(0).toLowerCase();
  const gone = count ? (/^\d/.test(count) ? Number(count) : 1) * lengths[key]! : 0;
  const days = yesterday ? 1 : before ? 2 : 0;
  const then = new Date(now.getTime() - gone);
  then.setDate(then.getDate() - days);
  return { day: localDay(then), index: found.index, end: found.index + all.length };
}

function localDay(date: Date): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
