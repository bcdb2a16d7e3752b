import { goesOn } from './codes';
import { blockEnd, type Token, type Words } from './dictionary';
import { BLOCK } from './segment';

/**
 * Finds the words of blocks that hold some codes in a row: `eachInBlock` and the comparison in one loop, which takes a
 * third of the time of both. Where a word goes on as the one before it did, what was found there is so here too.
 */
export function scan(
  words: Words,
  chosen: ArrayLike<number>,
  wanted: Uint8Array,
  open: boolean,
  token: Token,
  visit: (token: Token, place: number) => void,
): void {
  const { blocks } = words;
  const { codes } = token;
  const size = wanted.length;
  const last = size - 1;
  const final = wanted[last]!;
  for (let i = 0; i < chosen.length; i += 1) {
    const block = chosen[i]!;
    const dictionary = words.dictionary.at(blocks[2 * block]!);
    if (!dictionary) continue;
    const { base } = words.dictionary;
    const end = blockEnd(words, block) - base;
    let outside = blocks[2 * block + 1]!;
    let at = blocks[2 * block]! - base;
    let found = -1; // place in the word before
    for (let index = block * BLOCK; at < end; index += 1) {
      const shared = dictionary[at]!;
      const length = shared + dictionary[at + 1]!;
      at += 2;
      // A place that is shared stays, unless what comes behind it counts and is not.
      if (found + size > shared || (!open && found + size === shared)) found = -1;
      if (found < 0 && !open && shared >= size && codes[shared - 1] === final)
        if (endsAt(codes, shared - 1, wanted) && (shared === length || !goesOn(dictionary[at]!)))
          found = shared - size;
      for (let k = shared; k < length; k += 1) {
        const code = dictionary[at++]!;
        codes[k] = code;
        if (code !== final || found >= 0 || k < last || !endsAt(codes, k, wanted)) continue;
        if (open || k + 1 === length || !goesOn(dictionary[at]!)) found = k - last;
      }
      let head = dictionary[at++]!;
      if (head > 127) {
        head &= 127;
        for (let shift = 7; ; shift += 7) {
          const byte = dictionary[at++]!;
          head |= (byte & 127) << shift;
          if (byte < 128) break;
        }
      }
      const from = head & 1 ? outside : base + at;
      if (head & 1) outside += head >>> 1;
      else at += head >>> 1;
      if (found < 0) continue;
      token.length = length;
      token.shared = shared;
      token.index = index;
      token.from = from;
      token.to = from + (head >>> 1);
      token.outside = (head & 1) === 1;
      visit(token, found);
    }
  }
}

/** Whether `wanted`, whose last code stands at `end`, stands there as a whole. */
function endsAt(codes: Uint8Array, end: number, wanted: Uint8Array): boolean {
  const from = end - wanted.length + 1;
  for (let k = 0; k < wanted.length - 1; k += 1) if (codes[from + k] !== wanted[k]) return false;
  return true;
}
