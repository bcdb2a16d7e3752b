import { goesOn } from './codes';
import type { Token } from './dictionary';
import { BLOCK, type Segment } from './segment';

/**
 * Finds the words of blocks that hold some codes in a row: `eachInBlock` and the comparison in one loop, which takes a
 * third of the time of both. Where a word goes on as the one before it did, what was found there is so here too.
 */
export function scan(
  { dictionary, blocks }: Pick<Segment, 'dictionary' | 'blocks'>,
  chosen: Iterable<number>,
  wanted: Uint8Array,
  open: boolean,
  token: Token,
  visit: (token: Token, place: number) => void,
): void {
  const { codes } = token;
  const size = wanted.length;
  const first = wanted[0]!;
  for (const block of chosen) {
    const blockEnd = block + 1 < blocks.length >> 1 ? blocks[2 * block + 2]! : dictionary.length;
    let outside = blocks[2 * block + 1]!;
    let at = blocks[2 * block]!;
    let found = -1; // place in the word before
    for (let index = block * BLOCK; at < blockEnd; index += 1) {
      const shared = dictionary[at]!;
      const length = shared + dictionary[at + 1]!;
      at += 2;
      for (let k = shared; k < length; k += 1) codes[k] = dictionary[at++]!;
      let head = dictionary[at++]!;
      if (head > 127) {
        head &= 127;
        for (let shift = 7; ; shift += 7) {
          const byte = dictionary[at++]!;
          head |= (byte & 127) << shift;
          if (byte < 128) break;
        }
      }
      const from = head & 1 ? outside : at;
      if (head & 1) outside += head >>> 1;
      else at += head >>> 1;
      // A place that is shared stays; otherwise the search goes on where the words part.
      if (found < 0 || found + size >= shared) {
        let place = shared > size ? shared - size : 0;
        if (found >= 0 && found < place) place = found;
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
