const AHEAD = 2 * 24 * 60 * 60 * 1000; // a clock may be off, and a zone ahead of the reader's by a day

/** Whether a day is still to come: then it is an event's or a deadline's, and no post was written on it. */
export const isFuture = (iso: string, now: Date): boolean =>
  Date.parse(iso.slice(0, 10)) > now.getTime() + AHEAD;
