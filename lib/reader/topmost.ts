import type { Span } from '@/lib/model/highlight';

/**
 * What is seen of each span where they overlap: the shorter one lies on top, of equal ones the later in the list. A mark
 * inside another would otherwise be hidden or not by its colour, since the registry paints colour by colour.
 */
export function topmost(spans: readonly (Span | null)[]): Span[][] {
  const seen: Span[][] = spans.map(() => []);
  const order = spans
    .flatMap((span, index) => (span ? [{ span, index }] : []))
    .sort((a, b) => length(a.span) - length(b.span) || b.index - a.index);
  const above: Span[] = [];
  for (const { span, index } of order) {
    seen[index] = above.reduce<Span[]>((parts, top) => parts.flatMap((part) => without(part, top)), [span]);
    above.push(span);
  }
  return seen;
}

const length = ({ start, end }: Span): number => end - start;

function without(part: Span, { start, end }: Span): Span[] {
  if (end <= part.start || start >= part.end) return [part];
  const sides = [
    { start: part.start, end: start },
    { start: end, end: part.end },
  ];
  return sides.filter((side) => side.start < side.end);
}
