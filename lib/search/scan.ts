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
  const first = wanted[0]!;
  const final = wanted[size - 1]!;
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
      // Whether a place may end in what is not shared, or where the word before went on with its last syllable.
      let seen = !open && shared >= size && codes[shared - 1] === final;
      for (let k = shared; k < length; k += 1) {
        const code = dictionary[at++]!;
        codes[k] = code;
        if (code === final) seen = true;
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
      // A place that is shared stays.
      const kept = found >= 0 && found + size <= shared;
      if (!kept || (!open && found + size < length && goesOn(codes[found + size]!))) {
        if (!kept && !seen) {
          found = -1;
          continue;
        }
        let place = kept ? found + 1 : Math.max(0, shared - size);
        found = -1;
        for (const last = length - size; place <= last; place += 1) {
          if (codes[place] !== first) continue;
          let k = 1;
          while (k < size && codes[place + k] === wanted[k]) k += 1;
          if (k < size || (!open && place < last && goesOn(codes[place + size]!))) continue;
          found = place;
          break;
        }
        if (found < 0) continue;
      }
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
