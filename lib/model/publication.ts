/**
 * The time of a date that a page names, as milliseconds, so that the day shown is the day on the page: a day without a
 * time is its noon, and a time with an offset, or without any, is the time on the clock where it was written. Only an
 * instant in UTC is one; there midnight stands for a day alone. Null for what is no date.
 */
export function timeOf(iso: string): number | null {
  const [, day, clock = '', zone = ''] =
    /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}(?::\d{2})?)(Z|[+-]\d{2}:\d{2})?)?$/.exec(iso) ?? [];
  if (!day) return null;
  const isUtc = zone === 'Z' || zone === '+00:00';
  const isDayAlone = clock === '' || (isUtc && /^00:00(?::00)?$/.test(clock));
  const time = Date.parse(isDayAlone ? `${day}T12:00` : `${day}T${clock}${isUtc ? 'Z' : ''}`);
  return Number.isNaN(time) ? null : time;
}

const DAY = 24 * 60 * 60 * 1000;

/** When a post was changed, where that is worth telling: a day or more after it was published. */
export function changedLater(published: number | null, updated: number | null | undefined): number | null {
  if (updated === null || updated === undefined) return null;
  return published === null || updated - published >= DAY ? updated : null;
}
