import { BLOCK, LONGEST_TOKEN, varint, type Segment } from './segment';

/** A word of a segment that is being looked at. Filled anew for each, so that a walk makes no garbage. */
export interface Token {
  /** its codes are the first `length` of `codes` */
  codes: Uint8Array;
  length: number;
  /** how many of them it shares with the word before it in the block */
  shared: number;
  /** number of the word in the segment */
  index: number;
  /** its postings: in the dictionary, or (`outside`) in the chunks */
  from: number;
  to: number;
  outside: boolean;
}

type Words = Pick<Segment, 'dictionary' | 'blocks'>;

export const blockCount = ({ blocks }: Words): number => blocks.length >> 1;

export const newToken = (): Token => ({
  codes: new Uint8Array(LONGEST_TOKEN),
  length: 0,
  shared: 0,
  index: 0,
  from: 0,
  to: 0,
  outside: false,
});

/** Every word of a block, in order. `token` is filled, and is good until `visit` returns. */
export function eachInBlock(
  { dictionary, blocks }: Words,
  block: number,
  token: Token,
  visit: (token: Token) => void,
): void {
  const end = block + 1 < blocks.length >> 1 ? blocks[2 * block + 2]! : dictionary.length;
  const { codes } = token;
  let outside = blocks[2 * block + 1]!;
  let at = blocks[2 * block]!;
  token.index = block * BLOCK;
  while (at < end) {
    const shared = dictionary[at]!;
    const length = shared + dictionary[at + 1]!;
    at += 2;
    for (let k = shared; k < length; k += 1) codes[k] = dictionary[at++]!;
    let head = dictionary[at++]!;
    if (head > 127) {
      const cursor = { at: at - 1 };
      head = varint(dictionary, cursor);
      at = cursor.at;
    }
    const size = head >>> 1;
    token.shared = shared;
    token.length = length;
    token.outside = (head & 1) === 1;
    if (token.outside) {
      token.from = outside;
      outside += size;
      token.to = outside;
    } else {
      token.from = at;
      at += size;
      token.to = at;
    }
    visit(token);
    token.index += 1;
  }
}

/** The blocks that hold the words that begin with `codes`. Others stand in the first and the last of them too. */
export function* blocksFrom(words: Words, codes: string): Generator<number> {
  const firstWord = (block: number): Uint8Array => {
    const at = words.blocks[2 * block]! + 2; // it shares nothing with another
    return words.dictionary.subarray(at, at + words.dictionary[at - 1]!);
  };
  let low = 0;
  let high = Math.max(0, blockCount(words) - 1);
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (compare(firstWord(middle), codes) < 0) low = middle;
    else high = middle - 1;
  }
  for (let block = low; block < blockCount(words); block += 1) {
    if (block > low && compare(firstWord(block).subarray(0, codes.length), codes) > 0) return;
    yield block;
  }
}

/** Below, equal to or above 0 as `data` comes before, is, or comes after `codes`. */
function compare(data: Uint8Array, codes: string): number {
  const length = Math.min(data.length, codes.length);
  for (let i = 0; i < length; i += 1) {
    const difference = data[i]! - codes.charCodeAt(i);
    if (difference !== 0) return difference;
  }
  return data.length - codes.length;
}
