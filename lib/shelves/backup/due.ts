import type { BackupState } from '@/lib/library/backup/state';
import { isBarred, type BackupTrouble, type Barred } from './trouble';

const DAY = 24 * 60 * 60 * 1000;
/** days after which a reader is reminded, and for which a reminder that was closed stays away */
const REMIND_AFTER = 14;

/** Whether a backup is to be made by itself: once a day, by the reader's calendar, whatever came of it. */
export function isDue({ place, last, failed }: BackupState, now: number): boolean {
  const isToday = (one: { at: number } | null): boolean => one !== null && dayOf(one.at) === dayOf(now);
  return place !== null && !isToday(last) && !isToday(failed);
}

/** Why none was made by itself, where none has been made since. */
export const lastTrouble = ({ last, failed }: BackupState): BackupTrouble | null =>
  failed && failed.at > (last?.at ?? -Infinity) ? failed.trouble : null;

/** What a reader is told above a list: days since the last backup or since the first post, or why there is none today. */
export type Reminder = { kind: 'old' | 'never'; days: number } | { kind: 'trouble'; trouble: Barred };

/**
 * Days since the last backup, where its reader is to be reminded of it; of a library that was never backed up, since its oldest
 * post was saved. One that cannot be made by itself is told at once. Null where all is well, or there is nothing to lose.
 */
export function reminder(
  { place, last, quietUntil }: BackupState,
  trouble: BackupTrouble | null,
  oldest: number | null,
  now: number,
): Reminder | null {
  const since = last?.at ?? oldest;
  if (oldest === null || since === null || now < quietUntil) return null;
  if (place && isBarred(trouble)) return { kind: 'trouble', trouble };
  const days = Math.floor((now - since) / DAY);
  return days >= REMIND_AFTER ? { kind: last ? 'old' : 'never', days } : null;
}

export const quietUntil = (now: number): number => now + REMIND_AFTER * DAY;

const dayOf = (time: number): number => new Date(time).setHours(0, 0, 0, 0);
