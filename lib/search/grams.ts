import { Bytes } from './bytes';
import type { Column } from './column';
import { blockCount, eachInBlock, newToken, wholeWords } from './dictionary';
import { scratch } from './scratch';
import { varint, type Grams, type Segment } from './segment';

/** Grams as they are searched: their lists are in pieces, none of which a list goes through the end of. */
export type SearchedGrams = Pick<Grams, 'keys' | 'starts'> & { lists: Column };

// Up to so many blocks, a few posts, all of them are looked through: it takes 0.2 ms, and a save makes no grams.
const FEW = 512;
const BITS = 7; // the codes in use are 123

// Codes in use, numbered: a–z, 0–9, the marks of names, and everything above ASCII.
const numbers = new Uint8Array(256);
let next = 1;
for (const character of 'abcdefghijklmnopqrstuvwxyz0123456789_.+#') numbers[character.charCodeAt(0)] = next++;
for (let code = 0x80; code < 256; code += 1)
  if (
    code < 0x93 ||
    (code >= 0xa0 && code < 0xae) ||
    (code >= 0xb0 && code < 0xc0) ||
    code === 0xd0 ||
    code === 0xd1 ||
    code >= 0xe0
  )
    numbers[code] = next++;

/** Which blocks hold which three codes in a row: what stands in the middle of a word is found by it. */
export function gramsOf(dictionary: Segment['dictionary'], blocks: Segment['blocks']): Grams | null {
  const words = wholeWords({ dictionary, blocks });
  const count = blockCount(words);
  if (count <= FEW) return null;
  const last = new Int32Array(1 << (3 * BITS)).fill(-1);
  const sizes = new Uint32Array(1 << (3 * BITS));
  const token = newToken();
  const each = (visit: (gram: number, block: number) => void): void => {
    last.fill(-1);
    for (let block = 0; block < count; block += 1)
      eachInBlock(words, block, token, ({ codes, length, shared }) => {
        let gram = 0;
        // what is shared was seen with the word before
        for (let at = Math.max(0, shared - 2); at < length; at += 1) {
          gram = ((gram << BITS) | numbers[codes[at]!]!) & ((1 << (3 * BITS)) - 1);
          if (at < 2 || at < shared || last[gram] === block) continue;
          last[gram] = block;
          visit(gram, block);
        }
      });
  };
  each((gram) => (sizes[gram]! += 1));
  return listed(sizes, each);
}

function listed(sizes: Uint32Array, each: (visit: (gram: number, block: number) => void) => void): Grams {
  const keys: number[] = [];
  const places = new Uint32Array(sizes.length);
  let total = 0;
  sizes.forEach((size, gram) => {
    if (size === 0) return;
    keys.push(gram);
    places[gram] = total;
    total += size;
  });
  const found = new Uint32Array(total);
  each((gram, block) => (found[places[gram]!++] = block));
  const lists = new Bytes(total + 16);
  const starts = new Uint32Array(keys.length + 1);
  let at = 0;
  keys.forEach((gram, i) => {
    starts[i] = lists.length;
    let before = 0;
    for (const end = places[gram]!; at < end; at += 1) {
      lists.varint(found[at]! - before);
      before = found[at]!;
    }
  });
  starts[keys.length] = lists.length;
  return { keys: Uint32Array.from(keys), starts, lists: lists.done() };
}

const rooms = [scratch(), scratch()] as const;
const NONE = new Uint32Array(0);

/** Asks for the lists that `blocksWith` will read. */
export function needLists(grams: SearchedGrams, codes: string): void {
  for (const at of rarest(grams, codes) ?? []) grams.lists.at(grams.starts[at]!);
}

/**
 * Blocks that may hold `codes` (three at least) inside a word; none while a list of them is lacking. Good until it is
 * called again.
 */
export function blocksWith(grams: SearchedGrams, codes: string): Uint32Array {
  const few = rarest(grams, codes);
  if (!few || few.some((at) => !grams.lists.at(grams.starts[at]!))) return NONE;
  let blocks = listOf(grams, few[0]!, 0);
  for (const at of few.slice(1)) {
    if (blocks.length < 8 || sizeOf(grams, at) > 24 * blocks.length) break;
    blocks = common(blocks, listOf(grams, at, 1));
  }
  return blocks;
}

// They say nearly all; a longer list costs more to read than it rules out.
const RAREST = 4;

/** Numbers of the rarest grams of `codes`, by length of their lists; null where one of all stands nowhere. */
function rarest(grams: SearchedGrams, codes: string): number[] | null {
  const wanted: number[] = [];
  for (let i = 0; i + 3 <= codes.length; i += 1) {
    const gram =
      (numbers[codes.charCodeAt(i)]! << (2 * BITS)) |
      (numbers[codes.charCodeAt(i + 1)]! << BITS) |
      numbers[codes.charCodeAt(i + 2)]!;
    const at = indexOf(grams.keys, gram);
    if (at < 0) return null;
    wanted.push(at);
  }
  return wanted.sort((a, b) => sizeOf(grams, a) - sizeOf(grams, b)).slice(0, RAREST);
}

const sizeOf = ({ starts }: SearchedGrams, at: number): number => starts[at + 1]! - starts[at]!;

function indexOf(keys: Uint32Array, key: number): number {
  let low = 0;
  let high = keys.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    if (keys[middle]! < key) low = middle + 1;
    else if (keys[middle]! > key) high = middle - 1;
    else return middle;
  }
  return -1;
}

function listOf({ starts, lists }: SearchedGrams, at: number, room: 0 | 1): Uint32Array {
  const data = lists.at(starts[at]!)!;
  const cursor = { at: starts[at]! - lists.base };
  const end = starts[at + 1]! - lists.base;
  const most = end - cursor.at; // a byte each at least
  const list = new Uint32Array(rooms[room](4 * most), 0, most);
  let size = 0;
  for (let block = 0; cursor.at < end;) list[size++] = block += varint(data, cursor);
  return list.subarray(0, size);
}

/** What is in both, written over `a`. */
function common(a: Uint32Array, b: Uint32Array): Uint32Array {
  let size = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    if (a[i]! < b[j]!) i += 1;
    else if (a[i]! > b[j]!) j += 1;
    else {
      a[size++] = a[i]!;
      i += 1;
      j += 1;
    }
  }
  return a.subarray(0, size);
}
