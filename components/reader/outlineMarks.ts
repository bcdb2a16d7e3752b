import type { Mark } from '@/lib/reader/mark';

export interface Stop {
  /** offset of the heading in the text */
  start: number;
  /** place of its entry along the outline, px */
  y: number;
}

/**
 * Where the marks of a text stand along its outline: between the entries of the headings around them, in proportion.
 * Marks that would cover one another are moved down.
 */
export function outlineMarks(marks: readonly Mark[], stops: readonly Stop[], length: number, bottom: number) {
  const places = [{ start: 0, y: 0 }, ...stops, { start: length, y: bottom }];
  let last = -Infinity;
  return marks.flatMap(({ highlight, span }) => {
    if (!span) return [];
    const next = places.findIndex(({ start }, i) => i > 0 && start > span.start);
    const to = places[next === -1 ? places.length - 1 : next]!;
    const from = places[(next === -1 ? places.length - 1 : next) - 1]!;
    const share = to.start > from.start ? (span.start - from.start) / (to.start - from.start) : 0;
    last = Math.max(from.y + share * (to.y - from.y), last + 7);
    return [{ id: highlight.id, colour: highlight.colour, y: last }];
  });
}
