import { foldQuote } from './foldQuote';

/** What stands before and after a passage; '' where a file does not tell. */
export interface Around {
  prefix: string;
  suffix: string;
}

/** Whether two passages of the same words stand in two places, as far as both tell what is around them. */
export function isElsewhere(one: Around, other: Around): boolean {
  const [before, after] = [foldQuote(one.prefix), foldQuote(one.suffix)];
  const [otherBefore, otherAfter] = [foldQuote(other.prefix), foldQuote(other.suffix)];
  if (before + after === '' || otherBefore + otherAfter === '') return false;
  // some tell more of it than others
  const isBefore = before.endsWith(otherBefore) || otherBefore.endsWith(before);
  const isAfter = after.startsWith(otherAfter) || otherAfter.startsWith(after);
  return !isBefore || !isAfter;
}
