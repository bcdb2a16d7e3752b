import { Column } from './column';
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

/** The words of a segment as they are searched. */
export interface Words {
  blocks: Segment['blocks'];
  dictionary: Column;
  /** the first word of each piece of the dictionary, by which it is known which of them hold a word */
  firsts: readonly string[];
}

/** Words that are all in memory. */
export const wholeWords = ({ blocks, dictionary }: Pick<Segment, 'blocks' | 'dictionary'>): Words => ({
  blocks,
  dictionary: Column.whole(dictionary),
  firsts: [''],
});

export const blockCount = ({ blocks }: Pick<Words, 'blocks'>): number => blocks.length >> 1;

export const allBlocks = (words: Words): number[] => [...Array(blockCount(words)).keys()];

/** Where a block ends in the dictionary. */
export const blockEnd = ({ blocks, dictionary }: Words, block: number): number =>
  block + 1 < blocks.length >> 1 ? blocks[2 * block + 2]! : dictionary.length;

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
export function eachInBlock(words: Words, block: number, token: Token, visit: (token: Token) => void): void {
  const { blocks } = words;
  const dictionary = words.dictionary.at(blocks[2 * block]!);
  if (!dictionary) return;
  const { base } = words.dictionary;
  const end = blockEnd(words, block) - base;
  const { codes } = token;
  let outside = blocks[2 * block + 1]!;
  let at = blocks[2 * block]! - base;
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
      token.from = base + at;
      at += size;
      token.to = base + at;
    }
    visit(token);
    token.index += 1;
  }
}

/** The blocks that hold the words that begin with `codes`. Others stand in the first and the last of them too. */
export function blocksFrom(words: Words, codes: string): number[] {
  const found: number[] = [];
  const { blocks, dictionary, firsts } = words;
  const end = blockCount(words);
  // The word before the first that fits may be in the piece before.
  let piece = 0;
  while (piece + 1 < firsts.length && firsts[piece + 1]! < codes) piece += 1;
  for (; piece < dictionary.pieces.length; piece += 1) {
    if (firsts[piece]!.slice(0, codes.length) > codes) break;
    if (!dictionary.at(dictionary.starts[piece]!)) continue;
    const from = blockAt(blocks, dictionary.starts[piece]!);
    const to = piece + 1 < dictionary.pieces.length ? blockAt(blocks, dictionary.starts[piece + 1]!) : end;
    addWithin(words, from, to, codes, found);
  }
  return found;
}

/** The same, of the blocks of a piece that is in memory. */
function addWithin(words: Words, from: number, to: number, codes: string, found: number[]): void {
  let low = from;
  let high = to - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (compare(firstWord(words, middle), codes) < 0) low = middle;
    else high = middle - 1;
  }
  for (let block = low; block < to; block += 1) {
    if (block > from && compare(firstWord(words, block).subarray(0, codes.length), codes) > 0) return;
    found.push(block);
  }
}

/** Of a block that is in memory. */
export function firstWord({ blocks, dictionary }: Words, block: number): Uint8Array {
  const piece = dictionary.at(blocks[2 * block]!)!;
  const at = blocks[2 * block]! - dictionary.base + 2; // it shares nothing with another
  return piece.subarray(at, at + piece[at - 1]!);
}

/** Number of the block that begins at a place of the dictionary. */
function blockAt(blocks: Words['blocks'], place: number): number {
  let low = 0;
  let high = (blocks.length >> 1) - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (blocks[2 * middle]! < place) low = middle + 1;
    else high = middle;
  }
  return low;
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
