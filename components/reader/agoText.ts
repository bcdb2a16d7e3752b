import type { Words } from '@/lib/model/words';

const steps: [Intl.RelativeTimeFormatUnit, number][] = [
  ['minute', 60_000],
  ['hour', 3_600_000],
  ['day', 86_400_000],
  ['month', 2_592_000_000],
  ['year', 31_536_000_000],
];

/** How long ago, in the reader's words: 방금, 5분 전, 어제. */
export function agoText(t: Words, time: number, now: number): string {
  const gone = now - time;
  const unit = steps.findLast(([, length]) => gone >= length);
  if (!unit) return t('justNow');
  const count = unit[0] === 'day' ? daysBetween(time, now) : Math.floor(gone / unit[1]);
  return new Intl.RelativeTimeFormat(t.lang, { numeric: 'auto' }).format(-count, unit[0]);
}

function daysBetween(from: number, to: number): number {
  const day = (time: number): number => new Date(time).setHours(0, 0, 0, 0);
  return Math.round((day(to) - day(from)) / 86_400_000);
}
