import type { Mark } from './mark';

/** The mark at an offset. Where several lie over one another, the shortest: the others can be clicked elsewhere. */
export function markAt(marks: readonly Mark[], offset: number): string | null {
  let best: Mark | null = null;
  for (const mark of marks) {
    if (!mark.span || mark.picture || offset < mark.span.start || offset > mark.span.end) continue;
    if (!best || length(mark) < length(best)) best = mark;
  }
  return best?.highlight.id ?? null;
}

const length = ({ span }: Mark): number => (span ? span.end - span.start : Infinity);

/** The mark after (or before) the chosen one, round the end. Several may begin at one place. */
export function markFrom(marks: readonly Mark[], chosen: string | null, direction: 1 | -1): string | null {
  const ids = marks.filter(({ span }) => span !== null).map(({ highlight }) => highlight.id);
  const at = chosen === null ? -1 : ids.indexOf(chosen);
  return (at < 0 ? ids.at(direction === 1 ? 0 : -1) : ids.at((at + direction) % ids.length)) ?? null;
}
