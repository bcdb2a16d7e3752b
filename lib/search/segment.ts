/**
 * An immutable piece of the index, as it is built (kept.ts: as it is kept and read). Tokens are sorted by their codes and stand in blocks;
 * the words of a post are up to three units, so that a new note writes a note's worth of index.
 */
export interface Segment {
  units: Units;
  /**
   * Blocks of `BLOCK` tokens. Each token: how many codes it shares with the one before it, how many follow, these, the
   * length of its postings shifted by one, and, where the lowest bit is 0, the postings themselves: nearly all words of a
   * library stand in one post.
   */
  dictionary: Uint8Array<ArrayBuffer>;
  /** two a block: where it begins in `dictionary`, and in the postings that stand outside of it */
  blocks: Uint32Array<ArrayBuffer>;
  /** null where there are so few blocks that all of them are looked through */
  grams: Grams | null;
  initials: Initials;
  /** where each chunk of the outside postings begins, then their end; no posting list crosses a border */
  chunks: Uint32Array<ArrayBuffer>;
}

export const BLOCK = 16; // tokens
// Longer runs of letters are keys, hashes and data: they are found by their pieces.
export const LONGEST_TOKEN = 60; // codes
// Bytes; a longer posting list is a chunk of its own. A query of a large library reads some hundred of them, and little of
// each: the less there is, the sooner they are here.
export const CHUNK = 16_384;

export type Part = 0 | 1 | 2 | 3;
export const HEAD = 0; // title and tags
export const BODY = 1; // text and code
export const MARKS = 2; // highlights and notes
export const GONE = 3; // the post was deleted for good

/**
 * The units of a segment, by column. A later unit takes the place of an earlier one of the same part of the same post,
 * in the segment or in an older one.
 */
export interface Units {
  /** ids of posts, a line each */
  posts: string;
  parts: Uint8Array<ArrayBuffer>;
  /** when the post was saved, seconds; 0 but for heads */
  times: Uint32Array<ArrayBuffer>;
  /** fields that are not empty, as bits */
  has: Uint8Array<ArrayBuffer>;
}

/** Which blocks hold a word with these three codes in a row. */
export interface Grams {
  /** sorted */
  keys: Uint32Array<ArrayBuffer>;
  /** where the list of each key begins in `lists`, then the end */
  starts: Uint32Array<ArrayBuffer>;
  /** numbers of blocks, as differences */
  lists: Uint8Array<ArrayBuffer>;
}

/** First consonants of Korean words, each string once. */
export interface Initials {
  /** codes, each string after a line feed, one at the end */
  text: Uint8Array<ArrayBuffer>;
  /** where the list of each string begins in `lists`, then the end */
  starts: Uint32Array<ArrayBuffer>;
  /** numbers of tokens, as differences */
  lists: Uint8Array<ArrayBuffer>;
}

/** A segment with the postings that stand outside of its dictionary. */
export interface BuiltSegment {
  segment: Segment;
  postings: Uint8Array<ArrayBuffer>;
}

/** Reads a number that `Bytes.varint` wrote; `cursor.at` goes on behind it. */
export function varint(data: Uint8Array, cursor: { at: number }): number {
  let value = data[cursor.at++]!;
  if (value < 128) return value;
  value &= 127;
  for (let shift = 7; ; shift += 7) {
    const byte = data[cursor.at++]!;
    value |= (byte & 127) << shift;
    if (byte < 128) return value >>> 0;
  }
}
