import type { Series, SeriesPart } from '@/lib/model/series';

const SIDE = 3; // parts shown before and after this one, until a reader wants to see all

/** The part that is read; none when the page does not say which that is. A part without a link may be one to come. */
export const ownPart = ({ part, parts }: Series): SeriesPart | undefined =>
  parts.find((other) => (part > 0 && other.part > 0 ? other.part === part : other.url === ''));

/** The parts around the one that is read; the first ones when that is not known. */
export function partsAround(series: Series): SeriesPart[] {
  const { parts } = series;
  const own = parts.indexOf(ownPart(series)!);
  const start = Math.max(0, Math.min(own - SIDE, parts.length - SIDE * 2 - 1));
  return parts.slice(start, start + SIDE * 2 + 1);
}
