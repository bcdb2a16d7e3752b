import { codesOf, plain } from './codes';
import { LONGEST_TOKEN } from './segment';

// What two pieces share, so that a word across their border is still found in one of them.
export const SHARED = 15;

const BREAK = 0;
const WORD = 1;
const DIGIT = 2;
const UPPER = 3;
const kinds = new Uint8Array(0x10000).fill(255);
const word = /[\p{L}\p{N}\p{M}]/u;

function kindOf(unit: number): number {
  const known = kinds[unit]!;
  if (known !== 255) return known;
  const character = String.fromCharCode(unit);
  // Halves of a surrogate pair are letters: the pairs that are none are pictures, which nobody looks for as parts.
  const isWord = character === '_' || (unit >= 0xd800 && unit < 0xe000) || word.test(character);
  const kind = /[0-9]/.test(character) ? DIGIT : /[A-Z]/.test(character) ? UPPER : isWord ? WORD : BREAK;
  kinds[unit] = kind;
  return kind;
}

/**
 * The words of a text, in codes. A word is letters, digits and `_`, with what belongs to the names of things: `c++`, `C#`,
 * and the dot of `.babelrc`. With `parts`, a name in camel or snake case also gives the words it is made of.
 */
export function eachToken(text: string, parts: boolean, emit: (token: string) => void): void {
  const all = plain(text);
  const end = all.length;
  for (let i = 0; i < end;) {
    if (kindOf(all.charCodeAt(i)) === BREAK) {
      i += 1;
      continue;
    }
    const start = i;
    let upper = false;
    let joint = false;
    while (i < end) {
      const kind = kindOf(all.charCodeAt(i));
      if (kind === BREAK) {
        const mark = markAfter(all, start, i);
        i += mark;
        if (mark === 0 || endsWord(all, i)) break;
        continue;
      }
      if (kind === UPPER) {
        if (i > start) joint = true;
        upper = true;
      } else if (all.charCodeAt(i) === 95) joint = true;
      i += 1;
    }
    const from =
      start > 0 && all.charCodeAt(start - 1) === 46 && isLatin(all.charCodeAt(start)) ? start - 1 : start;
    const whole = all.slice(from, i);
    emitPieces(upper ? whole.toLowerCase() : whole, emit);
    if (parts && joint) for (const part of partsOf(all.slice(start, i))) emitPieces(part, emit);
  }
}

/** Length of a mark at `i` that belongs to the word before it. */
function markAfter(text: string, start: number, i: number): number {
  const mark = text.charCodeAt(i);
  if (i === start || !isLatin(text.charCodeAt(i - 1))) return 0;
  if (mark === 43 && text.charCodeAt(i + 1) === 43) return 2; // c++
  if (mark === 35 && i - start <= 2 && !isName(text.charCodeAt(i + 1))) return 1; // C#
  return 0;
}

/** C#8 is C# and 8: others write it so. */
const endsWord = (text: string, i: number): boolean =>
  text.charCodeAt(i - 1) === 35 && kindOf(text.charCodeAt(i)) === DIGIT;

const isLatin = (unit: number): boolean => (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90);
const isName = (unit: number): boolean => isLatin(unit) || unit === 95;

function emitPieces(word: string, emit: (token: string) => void): void {
  const token = codesOf(word);
  if (token.length <= LONGEST_TOKEN) return emit(token);
  for (let i = 0; i < token.length - SHARED; i += LONGEST_TOKEN - SHARED)
    emit(token.slice(i, i + LONGEST_TOKEN));
}

const camel = /[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+/g;

/** `getUserById` → get, user, by, id. One letter is no word. */
function partsOf(name: string): string[] {
  const found = name.match(camel) ?? [];
  return found.length < 2 ? [] : found.filter((part) => part.length > 1).map((part) => part.toLowerCase());
}
