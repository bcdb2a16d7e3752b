import type { Series, SeriesPart } from '@/lib/model/series';

const SIDE = 3; // parts shown before and after this one; the whole of a long series is a page of its own

/** The parts around the one that is read; the first ones when the page does not say which that is. */
export function partsAround({ part, parts }: Series): SeriesPart[] {
  const own = parts.findIndex((other) => (part > 0 ? other.part === part : other.url === ''));
  const start = Math.max(0, Math.min(own - SIDE, parts.length - SIDE * 2 - 1));
  return parts.slice(start, start + SIDE * 2 + 1);
}
