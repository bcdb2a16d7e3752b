import { uncovered } from '@/lib/anchor/uncovered';
import type { Span } from '@/lib/model/highlight';

/** What is seen of each span where they overlap. */
export const topmost = (spans: readonly (Span | null)[]): Span[][] =>
  uncovered(spans, ({ start, end }) => end - start, without);

function without(part: Span, { start, end }: Span): Span[] {
  if (end <= part.start || start >= part.end) return [part];
  const sides = [
    { start: part.start, end: start },
    { start: end, end: part.end },
  ];
  return sides.filter((side) => side.start < side.end);
}
