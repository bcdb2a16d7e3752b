const DAY = 24 * 60 * 60 * 1000;

/** A day as one says it: today, yesterday, 3 days ago, November 16, and with its year when that is another. */
export function when(time: number, now: number, lang: string): string {
  const days = Math.round((startOfDay(now) - startOfDay(time)) / DAY);
  if (days >= 0 && days < 7)
    return new Intl.RelativeTimeFormat(lang, { numeric: 'auto' }).format(-days, 'day');
  return formatOf(lang, new Date(time).getFullYear() === new Date(now).getFullYear()).format(time);
}

function startOfDay(time: number): number {
  return new Date(time).setHours(0, 0, 0, 0);
}

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(lang: string, sameYear: boolean): Intl.DateTimeFormat {
  const key = `${lang} ${sameYear}`;
  const known = formats.get(key);
  if (known) return known;
  const month = lang.startsWith('ko') ? 'long' : 'short';
  const made = new Intl.DateTimeFormat(lang, {
    month,
    day: 'numeric',
    ...(sameYear ? {} : { year: 'numeric' }),
  });
  formats.set(key, made);
  return made;
}
