import { bytesOf } from './codes';
import { allBlocks, newToken, type Token } from './dictionary';
import { blocksWith, needLists } from './grams';
import type { Searched } from './lookUp';
import { scan } from './scan';

// Below it, one letter more or less makes another word.
const SHORTEST = 5;

/**
 * Words that begin, or go on from somewhere, with what is one slip from `codes`: a letter wrong, missing, too much, or
 * two swapped. One slip leaves the first or the second half as it is, so only words with one of these are compared.
 */
export function nearWords(
  { words, grams }: Pick<Searched, 'words' | 'grams'>,
  codes: string,
  visit: (token: Token) => void,
): void {
  const look = (token: Token): void => {
    if (isNear(token, codes)) visit(token);
  };
  const token = newToken();
  for (const half of halvesOf(codes)) {
    const blocks = grams ? blocksWith(grams, half) : allBlocks(words);
    scan(words, blocks, bytesOf(half), true, token, look);
  }
}

/** Asks for what `nearWords` will read. */
export function needNear({ grams }: Pick<Searched, 'grams'>, codes: string): void {
  if (grams) for (const half of halvesOf(codes)) needLists(grams, half);
}

/** Of three codes at least: they may overlap in short words, where both may then be hit by the slip. */
function halvesOf(codes: string): string[] {
  if (codes.length < SHORTEST) return [];
  const middle = codes.length >> 1;
  return [codes.slice(0, Math.max(3, middle)), codes.slice(Math.min(middle, codes.length - 3))];
}

function isNear({ codes: data, length }: Token, codes: string): boolean {
  for (let at = 0; at + codes.length - 1 <= length; at += 1)
    if (startsNear(data, at, length, codes)) return true;
  return false;
}

function startsNear(data: Uint8Array, start: number, end: number, codes: string): boolean {
  let same = 0;
  while (same < codes.length && data[start + same] === codes.charCodeAt(same)) same += 1;
  // A slip in the first letter is left alone: nearly every word would be one.
  if (same === 0) return false;
  const goesOnAs = (from: number, at: number): boolean => {
    for (let k = from; k < codes.length; k += 1)
      if (start + at + k - from >= end || data[start + at + k - from] !== codes.charCodeAt(k)) return false;
    return true;
  };
  const swapped =
    data[start + same] === codes.charCodeAt(same + 1) && data[start + same + 1] === codes.charCodeAt(same);
  return (
    goesOnAs(same + 1, same + 1) || // a wrong letter
    goesOnAs(same, same + 1) || // one missing
    goesOnAs(same + 1, same) || // one too much
    (swapped && goesOnAs(same + 2, same + 2))
  );
}
