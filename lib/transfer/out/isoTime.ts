/** ISO 8601 in UTC, to the second where it is a whole one; empty for a time that no calendar has. */
export function isoTime(time: number): string {
  const date = new Date(time);
  return Number.isNaN(date.getTime()) ? '' : date.toISOString().replace('.000Z', 'Z');
}
