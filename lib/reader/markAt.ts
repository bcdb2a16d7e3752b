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

/** The mark after (or before) an offset, round the end. */
export function markFrom(marks: readonly Mark[], from: number, direction: 1 | -1): string | null {
  const placed = marks.filter(({ span }) => span !== null);
  const sorted = direction === 1 ? placed : placed.toReversed();
  const next = sorted.find(({ span }) => (direction === 1 ? span!.start > from : span!.start < from));
  return (next ?? sorted[0])?.highlight.id ?? null;
}
