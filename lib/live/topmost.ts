import { uncovered } from '@/lib/anchor/uncovered';

/** What is seen of each range where they overlap. */
export const topmost = (ranges: readonly (Range | null)[]): Range[][] => uncovered(ranges, lengthOf, without);

export const lengthOf = (range: Range): number => range.toString().length;

function without(part: Range, top: Range): Range[] {
  const isApart =
    top.compareBoundaryPoints(Range.START_TO_END, part) <= 0 ||
    top.compareBoundaryPoints(Range.END_TO_START, part) >= 0;
  if (isApart) return [part];
  const [before, after] = [part.cloneRange(), part.cloneRange()];
  const begins = part.compareBoundaryPoints(Range.START_TO_START, top) < 0;
  const ends = part.compareBoundaryPoints(Range.END_TO_END, top) > 0;
  before.setEnd(top.startContainer, top.startOffset);
  after.setStart(top.endContainer, top.endOffset);
  return [...(begins ? [before] : []), ...(ends ? [after] : [])];
}
