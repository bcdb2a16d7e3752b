import { foldQuote } from './foldQuote';

/** What stands before and after a passage; '' where a file does not tell. */
export interface Around {
  prefix: string;
  suffix: string;
}

/**
 * Whether two passages of the same words stand in two places, as far as both tell what is around them. White space between
 * blocks is each page's own.
 */
export function isElsewhere(one: Around, other: Around): boolean {
  const [before, after] = foldedOf(one);
  const [otherBefore, otherAfter] = foldedOf(other);
  if (before + after === '' || otherBefore + otherAfter === '') return false;
  // some tell more of it than others
  const isBefore = before.endsWith(otherBefore) || otherBefore.endsWith(before);
  const isAfter = after.startsWith(otherAfter) || otherAfter.startsWith(after);
  return !isBefore || !isAfter;
}

// the same words may be marked in thousands of places, and each is compared with all before it
const folded = new WeakMap<Around, [before: string, after: string]>();

function foldedOf(around: Around): [before: string, after: string] {
  const known = folded.get(around) ?? [fold(around.prefix), fold(around.suffix)];
  folded.set(around, known);
  return known;
}

const fold = (text: string): string => foldQuote(text).replaceAll(' ', '');
