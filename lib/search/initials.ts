import { Bytes } from './bytes';
import { bytesOf, isInitial } from './codes';
import { blockCount, eachInBlock, newToken, wholeWords } from './dictionary';
import { varint, type Initials, type Segment } from './segment';

const LINE = 10;
const SHORTEST = 3; // two consonants are looked up by `firstTwo`

// Words of the dictionary that nobody wrote begin with it.
const MADE = '\x01';

/**
 * A word that stands for all words that begin with the same two consonants: of these there are so many that their
 * postings are kept as one. Null for words that are not Korean.
 */
export function firstTwo(token: string): string | null {
  if (!isInitial(token.charCodeAt(0))) return null;
  for (let i = 1; i < token.length; i += 1)
    if (isInitial(token.charCodeAt(i))) return MADE + token[0]! + token[i]!;
  return null;
}

/** First consonants of the Korean words of a dictionary: what ㄷㅇㅌ is looked up in. */
export function initialsOf(dictionary: Segment['dictionary'], blocks: Segment['blocks']): Initials {
  const words = wholeWords({ dictionary, blocks });
  const found = new Map<string, number[]>();
  const token = newToken();
  for (let block = 0; block < blockCount(words); block += 1)
    eachInBlock(words, block, token, ({ codes, length, index }) => {
      const initials = initialsIn(codes, length);
      if (initials.length < SHORTEST || codes[0] === MADE.charCodeAt(0)) return;
      const known = found.get(initials);
      if (known) known.push(index);
      else found.set(initials, [index]);
    });
  const text = new Bytes(1024);
  const lists = new Bytes(1024);
  const starts = new Uint32Array(found.size + 1);
  let i = 0;
  for (const [initials, tokens] of found) {
    text.byte(LINE);
    text.codes(initials);
    starts[i++] = lists.length;
    let before = 0;
    for (const token of tokens) {
      lists.varint(token - before);
      before = token;
    }
  }
  starts[i] = lists.length;
  text.byte(LINE);
  return { text: text.done(), starts, lists: lists.done() };
}

/** Letters of another alphabet between two syllables are a space: no consonants stand side by side across them. */
function initialsIn(codes: Uint8Array, length: number): string {
  let initials = '';
  for (let at = 0; at < length; at += 1) {
    const code = codes[at]!;
    if (isInitial(code)) initials += String.fromCharCode(code);
    else if (code < 0x80 && initials !== '' && !initials.endsWith(' ')) initials += ' ';
  }
  return initials.trimEnd();
}

/**
 * A segment's initials as they are searched: a string in which each stands as a letter of ASCII, and how many lines stand
 * before each 64th place.
 */
export interface SearchedInitials extends Pick<Initials, 'starts' | 'lists'> {
  text: string;
  lines: Uint32Array;
}

export function searchedInitials({ text, starts, lists }: Initials): SearchedInitials {
  const lines = new Uint32Array((text.length >> 6) + 1);
  let line = 0;
  for (let at = 0; at < text.length; at += 1) {
    if ((at & 63) === 0) lines[at >> 6] = line;
    if (text[at] === LINE) line += 1;
  }
  return { text: inAscii(text), lines, starts, lists };
}

// What a decoder makes a string of at once, a byte a letter. That of `latin1` is one of windows-1252, which has other
// letters in place of our codes.
const DOWN = 0x40;
const inAscii = (codes: Uint8Array): string =>
  new TextDecoder().decode(codes.map((code) => (code < 0x80 ? code : code - DOWN)));

/** Numbers of the tokens whose syllables begin with these consonants somewhere; `atStart` tells those that begin so. */
export function tokensWith(
  { text, lines, starts, lists }: SearchedInitials,
  initials: string,
  visit: (token: number, atStart: boolean) => void,
): void {
  const wanted = inAscii(bytesOf(initials));
  for (let at = text.indexOf(wanted); at >= 0;) {
    let line = lines[at >> 6]!;
    for (let k = at & ~63; k < at; k += 1) if (text.charCodeAt(k) === LINE) line += 1;
    const cursor = { at: starts[line - 1]! };
    const atStart = text.charCodeAt(at - 1) === LINE;
    let token = 0;
    for (const end = starts[line]!; cursor.at < end;) visit((token += varint(lists, cursor)), atStart);
    at = text.indexOf(wanted, text.indexOf('\n', at));
  }
}
