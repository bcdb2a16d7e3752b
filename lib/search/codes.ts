import { DOUBLES, FINALS, FIRST_SYLLABLE, INITIALS, lettersOf, typed, VOWELS } from './hangul';

/**
 * Text as the index knows it: a byte a letter of the alphabet. ASCII stays what it is. A Hangul syllable becomes its
 * letters, with codes of their own for first consonant, vowel and last consonant: a syllable that is still being
 * composed is then a prefix of what it becomes, and a word a prefix of the word with its particle. Strings of codes are
 * one-byte strings, cheap to compare and to keep in a Map.
 */
const INITIAL = 0x80; // 19 codes
const MEDIAL = 0xa0; // 14 codes; ㅘ is ㅗ and ㅏ, so that 고 is on the way to 과
const FINAL = 0xb0; // 16 codes; ㄳ is ㄱ and ㅅ, so that 갑 is on the way to 값
const WIDE = 0xd0; // any other UTF-16 unit: two codes here, by its first bit
const WIDE_REST = 0xe0; // and three of five bits each

const singleVowels = VOWELS.split('')
  .filter((letter) => !(letter in DOUBLES))
  .join('');
const singleFinals = FINALS.slice(1)
  .split('')
  .filter((letter) => !(letter in DOUBLES))
  .join('');

const coded = (letters: string, alphabet: string, base: number): string =>
  letters
    .split('')
    .map((letter) => String.fromCharCode(base + alphabet.indexOf(letter)))
    .join('');
const initialCodes = INITIALS.split('').map((letter) => coded(letter, INITIALS, INITIAL));
const vowelCodes = VOWELS.split('').map((letter) => coded(typed(letter), singleVowels, MEDIAL));
const finalCodes = FINALS.split('').map((letter) =>
  letter === ' ' ? '' : coded(typed(letter), singleFinals, FINAL),
);
const syllableCodes: string[] = [];

// Letters that stand alone (ㅋㅋ, or the start of a syllable): consonants as first consonants, ㄳ as two of them.
const alone = new Map<number, string>();
for (const letter of FINALS.slice(1) + INITIALS)
  alone.set(letter.charCodeAt(0), coded(typed(letter), INITIALS, INITIAL));
VOWELS.split('').forEach((letter, i) => alone.set(letter.charCodeAt(0), vowelCodes[i]!));

/** Codes of one UTF-16 unit of NFC text in lower case. */
function codesOfUnit(unit: number): string {
  if (unit < 0x80) return String.fromCharCode(unit);
  return syllableCodes[unit - FIRST_SYLLABLE] ?? alone.get(unit) ?? codesOfSyllable(unit) ?? wide(unit);
}

function codesOfSyllable(unit: number): string | null {
  const letters = lettersOf(unit);
  if (!letters) return null;
  const { initial, vowel, final } = letters;
  return (syllableCodes[unit - FIRST_SYLLABLE] =
    initialCodes[initial]! + vowelCodes[vowel]! + finalCodes[final]!);
}

function wide(unit: number): string {
  return String.fromCharCode(
    WIDE + (unit >> 15),
    WIDE_REST + ((unit >> 10) & 31),
    WIDE_REST + ((unit >> 5) & 31),
    WIDE_REST + (unit & 31),
  );
}

/** Codes of a folded text, letter by letter. */
export function codesOf(folded: string): string {
  let codes = '';
  for (let i = 0; i < folded.length; i += 1) codes += codesOfUnit(folded.charCodeAt(i));
  return codes;
}

const odd = /[^\0-\x7f가-힣ㄱ-ㅣ]+/g;

// Accents, and what is not seen: soft hyphens, and spaces without width, where a browser may break a long name.
const unseen = /[\p{Mn}\u00ad\u200b\u2060]+/gu;

/** Composed, without accents and other forms of the same letter; only ASCII keeps its case. */
export const plain = (text: string): string =>
  text
    .normalize('NFC')
    .replace(odd, (run) => run.normalize('NFKD').replace(unseen, '').normalize('NFC').toLowerCase());

/** `plain`, in lower case. */
export const folded = (text: string): string => plain(text).toLowerCase();

/** A text, folded, with every run of white space as one space: what phrases are looked for in. */
export const inOneLine = (text: string): string => folded(text).replace(/\s+/g, ' ').trim();

export const isInitial = (code: number): boolean => code >= INITIAL && code < MEDIAL;
export const isFinal = (code: number): boolean => code >= FINAL && code < WIDE;
/** A letter that belongs to the syllable before it: where one stands, a syllable is not at its end. */
export const goesOn = (code: number): boolean => (code >= MEDIAL && code < WIDE) || code >= WIDE_REST;

/** The first consonant that a last consonant becomes when a vowel follows it. */
export const initialOf = (final: number): number => INITIAL + INITIALS.indexOf(singleFinals[final - FINAL]!);

export const bytesOf = (codes: string): Uint8Array => Uint8Array.from(codes, (code) => code.charCodeAt(0));
